//! Fees as a table and documents as a list to tick.

use super::words;
use crate::view::{FactsView, FeeRowView, ItemView};
use leptos::prelude::*;

/// The facts of a part in their own shape.
#[component]
pub(crate) fn Facts(
    /// The facts.
    facts: FactsView,
    /// Name of the list to tick.
    checklist: String,
) -> AnyView {
    match facts {
        FactsView::Fees(rows) => view! {
            <table class="fees">
                <tbody>{rows.into_iter().map(fee_row).collect_view()}</tbody>
            </table>
        }
        .into_any(),
        FactsView::CheckList(items) => view! {
            <ul class="checklist" role="list" aria-label=checklist>
                {items.into_iter().map(check_item).collect_view()}
            </ul>
        }
        .into_any(),
    }
}

fn fee_row(row: FeeRowView) -> AnyView {
    // A price that holds for everybody stands alone.
    let Some(condition) = row.condition else {
        return view! {
            <tr>
                <td class="fees-price" colspan="2">
                    <bdi>{row.price}</bdi>
                </td>
            </tr>
        }
        .into_any();
    };
    view! {
        <tr>
            <th scope="row" lang=condition.language dir="auto">
                {words(&condition.text)}
            </th>
            <td class="fees-price">
                <bdi>{row.price}</bdi>
            </td>
        </tr>
    }
    .into_any()
}

/// What is ticked stays on the page: it is sent to nobody.
fn check_item(item: ItemView) -> AnyView {
    view! {
        <li>
            <label class="check">
                <input type="checkbox" autocomplete="off" />
                <span lang=item.language dir="auto">
                    {words(&item.text)}
                </span>
            </label>
        </li>
    }
    .into_any()
}
