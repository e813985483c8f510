//! Reads `X-Forwarded-For` and `Forwarded` (RFC 7239), from trusted proxies only. What does not fit counts as nothing said.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, HeaderName};

use crate::config::{ProxyConfig, ProxyHeader};

/// More proxies than these stand in no town hall.
const MOST_HOPS: usize = 32;

/// The address of the client: the right-most that is no trusted proxy's. `peer` where nobody trustworthy says so, or one of
/// them says something that cannot be read: then all behind that proxy are one client, and nobody chooses an identity.
pub(super) fn client_address(peer: IpAddr, headers: &HeaderMap, proxies: &ProxyConfig) -> IpAddr {
    let peer = peer.to_canonical();
    let is_trusted = |address: &IpAddr| {
        proxies
            .trusted
            .iter()
            .any(|network| network.contains(address))
    };
    if !is_trusted(&peer) {
        return peer;
    }
    let Some(hops) = hops(headers, proxies.header) else {
        return peer;
    };
    let mut client = peer;
    for hop in hops.iter().rev() {
        let Some(address) = hop else { return peer };
        client = *address;
        if !is_trusted(&client) {
            break;
        }
    }
    client
}

/// The addresses that the proxies noted, in their order; `None` for one that is no address. `None` in all where the list is broken.
fn hops(headers: &HeaderMap, header: ProxyHeader) -> Option<Vec<Option<IpAddr>>> {
    let (name, read): (_, fn(&str) -> Option<IpAddr>) = match header {
        ProxyHeader::XForwardedFor => (HeaderName::from_static("x-forwarded-for"), address),
        ProxyHeader::Forwarded => (HeaderName::from_static("forwarded"), forwarded_for),
    };
    let mut hops = Vec::new();
    for value in headers.get_all(name) {
        for element in value.to_str().ok()?.split(',') {
            hops.push(read(element.trim()));
        }
        if hops.len() > MOST_HOPS {
            return None;
        }
    }
    Some(hops)
}

/// The `for` of one element, such as `for="[2001:db8::1]:4711";proto=https`.
fn forwarded_for(element: &str) -> Option<IpAddr> {
    let mut found = None;
    for pair in element.split(';') {
        let (name, value) = pair.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("for") {
            // Twice would be two clients.
            if found.is_some() {
                return None;
            }
            let value = value.trim();
            let unquoted = value
                .strip_prefix('"')
                .and_then(|value| value.strip_suffix('"'));
            found = Some(unquoted.unwrap_or(value));
        }
    }
    address(found?)
}

/// An address, with or without a port; IPv6 also in brackets.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    let address: IpAddr = match bare {
        Some(bare) => bare.parse::<std::net::Ipv6Addr>().ok()?.into(),
        None => text
            .parse()
            .ok()
            .or_else(|| text.parse::<SocketAddr>().ok().map(|socket| socket.ip()))?,
    };
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies(header: ProxyHeader) -> ProxyConfig {
        ProxyConfig {
            trusted: vec![
                "10.0.0.0/8".parse().unwrap(),
                "2001:db8:ffff::/48".parse().unwrap(),
            ],
            header,
        }
    }

    #[track_caller]
    fn check(peer: &str, lines: &[(&'static str, &str)], header: ProxyHeader, expected: &str) {
        let headers = lines
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
            .collect();

        let found = client_address(peer.parse().unwrap(), &headers, &proxies(header));

        assert_eq!(
            found,
            expected.parse::<IpAddr>().unwrap(),
            "{peer} {lines:?}"
        );
    }

    #[track_caller]
    fn check_xff(peer: &str, value: &str, expected: &str) {
        check(
            peer,
            &[("x-forwarded-for", value)],
            ProxyHeader::XForwardedFor,
            expected,
        );
    }

    #[track_caller]
    fn check_forwarded(value: &str, expected: &str) {
        check(
            "10.0.0.1",
            &[("forwarded", value)],
            ProxyHeader::Forwarded,
            expected,
        );
    }

    #[test]
    fn a_stranger_cannot_choose_an_identity() {
        check_xff("192.0.2.7", "198.51.100.1", "192.0.2.7");
        check_xff("192.0.2.7", "10.0.0.1", "192.0.2.7");
        check_xff("::ffff:192.0.2.7", "198.51.100.1", "192.0.2.7");
    }

    #[test]
    fn the_right_most_stranger_is_the_client() {
        check_xff("10.0.0.1", "198.51.100.1", "198.51.100.1");
        check_xff("10.0.0.1", "203.0.113.9, 198.51.100.1", "198.51.100.1");
        check_xff(
            "10.0.0.1",
            "203.0.113.9, 198.51.100.1, 10.2.0.1",
            "198.51.100.1",
        );
        check_xff("10.0.0.1", "2001:db8::5, 2001:db8:ffff::1", "2001:db8::5");
        check_xff("10.0.0.1", "198.51.100.1:4711", "198.51.100.1");
        check_xff("10.0.0.1", "[2001:db8::5]:4711", "2001:db8::5");
        check_xff("10.0.0.1", "10.0.0.9", "10.0.0.9");
        check(
            "10.0.0.1",
            &[
                ("x-forwarded-for", "203.0.113.9"),
                ("x-forwarded-for", "198.51.100.1"),
            ],
            ProxyHeader::XForwardedFor,
            "198.51.100.1",
        );
    }

    #[test]
    fn what_cannot_be_read_is_the_proxy() {
        for value in [
            "",
            "unknown",
            "198.51.100.1,",
            "198.51.100.1, ,10.0.0.2",
            "198.51.100.256",
            "198.51.100.1 198.51.100.2",
            "0x7f.1",
            "[198.51.100.1]",
            "[2001:db8::5",
            "2001:db8::5%eth0",
            "198.51.100.1:99999",
        ] {
            check_xff("10.0.0.1", value, "10.0.0.1");
        }
        check_xff("10.0.0.1", &"10.0.0.2,".repeat(40), "10.0.0.1");
        check("10.0.0.1", &[], ProxyHeader::XForwardedFor, "10.0.0.1");
    }

    #[test]
    fn what_lies_left_of_the_client_is_not_read() {
        check_xff("10.0.0.1", "nonsense, 198.51.100.1", "198.51.100.1");
    }

    #[test]
    fn forwarded_is_read_as_its_rfc_says() {
        check_forwarded("for=198.51.100.1;proto=https;by=10.0.0.1", "198.51.100.1");
        check_forwarded("For=\"[2001:db8::5]:4711\"", "2001:db8::5");
        check_forwarded("for=203.0.113.9, for=198.51.100.1", "198.51.100.1");
        for value in [
            "for=unknown",
            "for=_hidden",
            "proto=https",
            "for=1.2.3.4;for=1.2.3.5",
            "198.51.100.1",
        ] {
            check_forwarded(value, "10.0.0.1");
        }
    }

    #[test]
    fn only_the_header_that_the_proxy_cleans_is_read() {
        check(
            "10.0.0.1",
            &[
                ("forwarded", "for=203.0.113.9"),
                ("x-forwarded-for", "198.51.100.1"),
            ],
            ProxyHeader::XForwardedFor,
            "198.51.100.1",
        );
        check(
            "10.0.0.1",
            &[("forwarded", "for=203.0.113.9")],
            ProxyHeader::XForwardedFor,
            "10.0.0.1",
        );
    }
}
