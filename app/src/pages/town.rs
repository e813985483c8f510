//! The demo town's front page: a town's site as it could be, with the assistant in it.

use crate::{
    components::{Choices, Embedded, Icon, SiteFooter, SiteHeader, Skyline, icon, words},
    labels::{Labels, TownLabels},
    shell::{Document, Window},
    view::{Phrase, TownPage},
};
use leptos::prelude::*;

/// Renders the front page.
pub(crate) fn town(page: TownPage) -> AnyView {
    let frame = page.frame.clone();
    let labels = frame.labels.clone();
    let texts = &labels.town;
    let title = texts.town_title.clone();
    let navigation = vec![
        ("#services", texts.town_nav_services.clone()),
        ("#hours", texts.town_nav_hours.clone()),
        ("#news", texts.town_nav_news.clone()),
        ("#embed", texts.town_nav_embed.clone()),
    ];
    let loader = frame.with_script.then(|| {
        view! {
            <script
                async
                src=page.embed_script.clone()
                integrity=page.embed_integrity.clone()
                crossorigin="anonymous"
                nonce=frame.nonce.clone()
                data-language=frame.language.clone()
            ></script>
        }
    });
    let content = (
        hero(&page, &labels),
        services(&page, texts),
        hours_and_phone(&page, texts),
        news(texts, &frame.language),
        embed(&page.embed_snippet, texts),
    );
    view! {
        <Document frame=frame.clone() title class="page-town" window=Window::Own>
            <SiteHeader frame=frame.clone() navigation />
            <main id="content">{content}</main>
            <SiteFooter frame embedded=Embedded::No />
            {loader}
        </Document>
    }
    .into_any()
}

fn hero(page: &TownPage, labels: &Labels) -> AnyView {
    let texts = &labels.town;
    let ask = &labels.chat.ask;
    view! {
        <section class="hero">
            <div class="hero-inner">
                <p class="kicker">{texts.town_kicker.clone()}</p>
                <h1 class="hero-title">{texts.town_headline.clone()}</h1>
                <p class="hero-lead">
                    {words(&Phrase::of_interface(texts.town_lead.clone(), &page.frame.language))}
                </p>
                <p class="disclosure" id="disclosure">
                    {icon(Icon::Assistant)}
                    <span>{page.disclosure.clone()}</span>
                </p>
                <form class="ask hero-ask" method="post" action="/chat">
                    <input type="hidden" name="language" value=page.frame.language.clone() />
                    <label class="ask-label" for="question">
                        {ask.ask_label.clone()}
                    </label>
                    <div class="ask-field">
                        <input
                            class="ask-input"
                            id="question"
                            name="question"
                            type="text"
                            required
                            maxlength="500"
                            autocomplete="off"
                            enterkeyhint="search"
                            placeholder=ask.ask_example.clone()
                            aria-describedby="disclosure"
                        />
                        <button class="ask-button" type="submit">
                            <span>{ask.ask_button.clone()}</span>
                            {icon(Icon::Arrow)}
                        </button>
                    </div>
                </form>
            </div>
            <Skyline />
        </section>
    }
    .into_any()
}

fn services(page: &TownPage, texts: &TownLabels) -> AnyView {
    let topics = page.topics.iter().cloned().map(Into::into).collect();
    view! {
        <section class="band" id="services">
            <h2>{texts.town_topics_title.clone()}</h2>
            <p class="band-lead">{texts.town_topics_lead.clone()}</p>
            <Choices
                action="/chat".to_owned()
                language=page.frame.language.clone()
                conversation=None
                choices=topics
            />
        </section>
    }
    .into_any()
}

fn hours_and_phone(page: &TownPage, texts: &TownLabels) -> AnyView {
    let frame = &page.frame;
    let service = &frame.labels.service;
    let own = |text: &str| words(&Phrase::of_interface(text, &frame.language));
    let rows = page.hours.iter().map(|row| {
        view! {
            <tr>
                <th scope="row">{row.days.clone()}</th>
                <td>{row.times.clone()}</td>
            </tr>
        }
    });
    view! {
        <section class="band band-split" id="hours">
            <div class="panel">
                <h2>{own(&texts.town_hours_title)}</h2>
                <p>{icon(Icon::Pin)} <span lang="de" dir="ltr">{page.address.clone()}</span></p>
                <table class="hours">
                    <caption class="visually-hidden">{service.service_hours.clone()}</caption>
                    <thead class="visually-hidden">
                        <tr>
                            <th scope="col">{service.service_days.clone()}</th>
                            <th scope="col">{service.service_times.clone()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <div class="panel panel-accent">
                <h2>{texts.town_phone_title.clone()}</h2>
                <p>{own(&texts.town_phone_lead)}</p>
                <a class="panel-phone" href=frame.town.phone_href.clone()>
                    {icon(Icon::Phone)}
                    <bdi>{frame.town.phone.clone()}</bdi>
                </a>
            </div>
        </section>
    }
    .into_any()
}

fn news(texts: &TownLabels, language: &str) -> AnyView {
    let own = |text: &str| words(&Phrase::of_interface(text, language));
    let items = [
        (
            &texts.town_news_one_subject,
            &texts.town_news_one_title,
            &texts.town_news_one_text,
        ),
        (
            &texts.town_news_two_subject,
            &texts.town_news_two_title,
            &texts.town_news_two_text,
        ),
        (
            &texts.town_news_three_subject,
            &texts.town_news_three_title,
            &texts.town_news_three_text,
        ),
    ]
    .map(|(subject, title, text)| {
        view! {
            <li class="news-item">
                <p class="kicker">{subject.clone()}</p>
                <h3>{own(title)}</h3>
                <p>{own(text)}</p>
            </li>
        }
    });
    view! {
        <section class="band" id="news">
            <h2>{texts.town_news_title.clone()}</h2>
            <ul class="news" role="list">
                {items}
            </ul>
        </section>
    }
    .into_any()
}

fn embed(snippet: &str, texts: &TownLabels) -> AnyView {
    let name = texts.town_embed_code.clone();
    view! {
        <section class="band embed" id="embed">
            <h2>{texts.town_embed_title.clone()}</h2>
            <p class="band-lead">{texts.town_embed_lead.clone()}</p>
            <pre class="embed-code" dir="ltr" tabindex="0" role="region" aria-label=name>
                <code>{snippet.to_owned()}</code>
            </pre>
        </section>
    }
    .into_any()
}
