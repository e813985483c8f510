//! Where a Redis may be: behind TLS and an ACL user, found by sentinels, in a cluster.

use std::{fs, sync::Arc, time::Duration};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use stadtlotse::{
    config::RedisKind,
    throttle::{LimitedAction, Limiter, Standing, Visit},
};

use super::{
    load::{address, config, limiter, until_shared},
    redis_server::RedisServer,
};

async fn admitted(limiters: &[Arc<Limiter>]) -> u32 {
    let mut admitted = 0;
    for limiter in limiters.iter().cycle().take(40) {
        let visit = Visit {
            action: LimitedAction::Ask,
            client: limiter.client(address(1), None),
            standing: Standing::Scriptless,
        };
        admitted += u32::from(limiter.check(visit).await.is_ok());
    }
    admitted
}

#[tokio::test]
async fn an_acl_user_needs_no_more_rights_than_the_documentation_names() {
    let redis = RedisServer::start();
    redis.command(&[
        "acl",
        "setuser",
        "lotse",
        "on",
        ">streng-geheim",
        "~{stadtlotse}:*",
        "+evalsha",
        "+script|load",
        "+time",
        "+mget",
        "+get",
        "+set",
        "+del",
    ]);
    redis.command(&["acl", "setuser", "default", "off"]);
    let url = |password: &str| format!("redis://lotse:{password}@127.0.0.1:{}", redis.port);
    let mut config = config(Some(&url("streng-geheim")), 2);
    config.redis.deadline_ms = 1000;
    let limiters = [limiter(&config), limiter(&config)];
    until_shared(&limiters, true).await;

    let admitted = admitted(&limiters).await;
    config.redis.urls = vec![url("falsch")];
    let stranger = limiter(&config);
    tokio::time::sleep(Duration::from_millis(600)).await;

    assert!((10..=14).contains(&admitted), "{admitted}");
    assert!(limiters[0].is_shared() && !stranger.is_shared());
}

#[tokio::test]
async fn a_redis_behind_tls_is_known_by_its_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let (ca, certificate, key) = certificates();
    let path = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let (ca, certificate, key) = (
        path("ca.pem", &ca),
        path("redis.pem", &certificate),
        path("redis.key", &key),
    );
    let redis = RedisServer::start_with(&[
        "--tls-port",
        "{port}",
        "--tls-cert-file",
        &certificate,
        "--tls-key-file",
        &key,
        "--tls-ca-cert-file",
        &ca,
        "--tls-auth-clients",
        "no",
    ]);
    let mut config = config(Some(&format!("rediss://localhost:{}", redis.port)), 2);
    config.redis.deadline_ms = 1000;
    let stranger = limiter(&config);
    config.redis.ca_file = Some(ca.into());
    let limiters = [limiter(&config), limiter(&config)];
    until_shared(&limiters, true).await;

    let admitted = admitted(&limiters).await;

    assert!((10..=14).contains(&admitted), "{admitted}");
    assert!(
        !stranger.is_shared(),
        "a certificate of an unknown authority was taken"
    );
}

fn certificates() -> (String, String, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["localhost".to_owned()])
        .unwrap()
        .signed_by(&key, &authority)
        .unwrap();
    (authority.pem(), certificate.pem(), key.serialize_pem())
}

#[tokio::test]
async fn sentinels_name_the_master_also_after_a_failover() {
    let mut master = RedisServer::start();
    let replica = RedisServer::start_with(&["--replicaof", "127.0.0.1", &master.port.to_string()]);
    for _ in 0..100 {
        if replica
            .command(&["info", "replication"])
            .contains("master_link_status:up")
        {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let sentinel = RedisServer::start_sentinel(master.port);
    let mut config = config(Some(&sentinel.url()), 2);
    config.redis.kind = RedisKind::Sentinel;
    config.redis.deadline_ms = 1000;
    let limiters = [limiter(&config), limiter(&config)];
    until_shared(&limiters, true).await;
    let before = admitted(&limiters).await;
    // The sentinel must know the replica before the master goes.
    for _ in 0..150 {
        if sentinel
            .command(&["sentinel", "replicas", "mymaster"])
            .contains(&replica.port.to_string())
        {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }

    master.kill();
    until_shared(&limiters, false).await;
    until_shared(&limiters, true).await;

    assert!((10..=14).contains(&before), "{before}");
    assert!(replica.command(&["role"]).starts_with("master"));
    let after = replica.command(&["keys", "*:secret:*"]);
    assert!(!after.is_empty());
}

#[tokio::test]
async fn in_a_cluster_all_keys_of_a_town_lie_on_one_node() {
    let nodes: Vec<_> = (0..3)
        .map(|_| {
            RedisServer::start_with(&[
                "--cluster-enabled",
                "yes",
                "--cluster-config-file",
                "nodes.conf",
            ])
        })
        .collect();
    for (node, (first, last)) in
        nodes
            .iter()
            .zip([("0", "5460"), ("5461", "10922"), ("10923", "16383")])
    {
        node.command(&["cluster", "addslotsrange", first, last]);
        nodes[0].command(&["cluster", "meet", "127.0.0.1", &node.port.to_string()]);
    }
    for _ in 0..200 {
        let is_ready = |node: &RedisServer| {
            let info = node.command(&["cluster", "info"]);
            info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:3")
        };
        if nodes.iter().all(is_ready) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let mut config = config(Some(&nodes[0].url()), 2);
    config.redis.kind = RedisKind::Cluster;
    config.redis.deadline_ms = 1000;
    let limiters = [limiter(&config), limiter(&config)];
    until_shared(&limiters, true).await;

    let admitted = admitted(&limiters).await;

    assert!((10..=14).contains(&admitted), "{admitted}");
    let filled = nodes
        .iter()
        .filter(|node| node.command(&["dbsize"]) != "0")
        .count();
    assert_eq!(filled, 1);
}
