//! `GET /api/v1/openapi.json`: the description of the interface.

use axum::Json;
use utoipa::OpenApi;

/// The description, made from the handlers themselves.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Stadtlotse",
        description = "The citizen-service assistant that a town runs on its own server. An AI system answers; it selects texts that people have reviewed.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    paths(
        super::ask::post,
        super::challenge::get,
        super::suggest::post,
        super::feedback::post,
        super::services::get,
        super::share::post
    )
)]
struct Description;

/// The description as OpenAPI 3.1.
pub(crate) async fn get() -> Json<utoipa::openapi::OpenApi> {
    Json(Description::openapi())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_names_every_route_of_the_interface() {
        let description = serde_json::to_value(Description::openapi()).unwrap();

        let paths: Vec<_> = description["paths"].as_object().unwrap().keys().collect();
        let expected = [
            "/api/v1/ask",
            "/api/v1/challenge",
            "/api/v1/feedback",
            "/api/v1/services/{id}",
            "/api/v1/share",
            "/api/v1/suggest",
        ];
        assert_eq!(paths, expected);
        assert!(
            description["components"]["schemas"]["AskResponse"]["properties"]["ai"].is_object()
        );
    }
}
