//! What the editor keeps: accounts, changes, switches, passkeys, the log.

use stadtlotse::{
    catalogue::{Language, OfficeId, ServiceId},
    editors::{
        Invitation, OfficeTransition, Origin, Permit, Role, SessionToken, Staff, Transition,
        WorkflowError,
        audit::verify,
        passkey::{NewPasskey, UsedPasskey},
        password::{Password, hash},
        second_factor::RecoveryCodes,
    },
    storage::{Activation, DirectoryLink, DirectoryProof, RevisionError, SignIn, Storage},
};

use super::now;

/// Somebody with an account and a session, made as the editor makes them.
pub(super) async fn staff(storage: &Storage, name: &str, role: Role) -> Staff {
    let now = now().timestamp();
    let (invitation, code) = Invitation::new(name.to_owned(), role, now).unwrap();
    assert!(
        storage
            .invite_from_host(&invitation, &code, now)
            .await
            .unwrap()
    );
    let found = storage.find_invitation(&code).await.unwrap().unwrap();
    let password = hash(&Password::parse("vier grüne Boote segeln", name).unwrap());
    let (_, recovery) = RecoveryCodes::generate();
    let token = SessionToken::random().unwrap();
    let activation = Activation {
        invitation: &found,
        password: &password,
        step: 7,
        recovery: &recovery,
        token: &token,
        now,
    };
    assert!(storage.activate_account(activation).await.unwrap());
    let session = storage.find_session(&token).await.unwrap().unwrap();
    let stored = storage
        .find_account(&session.account)
        .await
        .unwrap()
        .unwrap();
    assert!(
        storage
            .has_recovery_code(&stored.account.id, &recovery[3])
            .await
            .unwrap()
    );
    for (step, counts) in [(7, false), (8, true), (8, false)] {
        let token = SessionToken::random().unwrap();
        let sign_in = SignIn {
            account: &stored.account,
            step: Some(step),
            recovery: None,
            passkey: None,
            directory: None,
            token: &token,
            replaced: None,
            now,
        };
        assert_eq!(storage.sign_in(sign_in).await.unwrap(), counts, "{step}");
    }
    Staff::of(&session, &stored.account, now).unwrap()
}

pub(super) async fn the_editor_keeps_accounts_changes_switches_and_an_unbroken_log(
    storage: &Storage,
) {
    let now = now().timestamp();
    let author = staff(storage, "Anna Amt", Role::Author).await;
    let reviewer = staff(storage, "Ben Amt", Role::Reviewer).await;
    let id = ServiceId::parse("hundesteuer").unwrap();
    let (before, mut draft) = storage.find_base(&id).await.unwrap().unwrap();
    let mut text = draft.texts[&Language::De].text.clone();
    "Ganz neu. Zwei Sätze.".clone_into(&mut text.answer);
    draft.replace_text(Language::De, text, Origin::Human);

    let writes = Permit::of(&author).unwrap();
    let saved = storage
        .save_draft(&writes, &id, 0, draft.clone(), now)
        .await
        .unwrap();
    let conflict = storage.save_draft(&writes, &id, 0, draft, now).await;
    assert!(matches!(conflict, Err(RevisionError::Conflict(_))));
    let asked = storage
        .submit_draft(
            &writes,
            &saved.id,
            saved.lock,
            Transition::RequestReview,
            now,
        )
        .await
        .unwrap();
    let reviews = Permit::of(&reviewer).unwrap();
    let approve = Transition::Approve(now);
    storage
        .decide(&reviews, &asked.id, asked.lock, approve, "gut", now)
        .await
        .unwrap();
    let due = storage.list_due(now).await.unwrap();
    assert_eq!(due.len(), 1);
    let pulse = storage.find_pulse().await.unwrap();
    let service = storage.publish_revision(&due[0].id, now).await.unwrap();
    assert_eq!(service.version, before.version + 1);
    assert_ne!(storage.find_pulse().await.unwrap(), pulse);
    assert!(storage.find_open_revision(&id).await.unwrap().is_none());

    storage
        .switch_service(&reviews, &id, Some("falsch"), now)
        .await
        .unwrap();
    let catalogue = storage.find_catalogue().await.unwrap().unwrap();
    assert!(!catalogue.services.contains_key(&id));
    storage
        .switch_service(&reviews, &id, None, now)
        .await
        .unwrap();
    let versions = storage
        .list_revisions(&Permit::of(&author).unwrap(), &id)
        .await
        .unwrap();
    let old = versions
        .iter()
        .find(|it| it.number == before.version)
        .unwrap();
    let restored = storage.roll_back(&reviews, &old.id, now).await.unwrap();
    assert_eq!(restored.texts, before.texts);
    assert_eq!(restored.version, before.version + 2);

    let entries = storage.find_audit().await.unwrap();
    assert!(entries.len() >= 12, "{}", entries.len());
    verify(&entries).unwrap();
}

pub(super) async fn a_change_of_an_office_is_kept_and_published(storage: &Storage) {
    let now = now().timestamp();
    let author = staff(storage, "Karl Amt", Role::Author).await;
    let reviewer = staff(storage, "Lena Amt", Role::Reviewer).await;
    let (writes, reviews) = (Permit::of(&author).unwrap(), Permit::of(&reviewer).unwrap());
    let id = OfficeId::parse("buergerbuero").unwrap();
    let before = storage.find_office(&id).await.unwrap().unwrap();
    let mut office = before.clone();
    "+49 40 66969-999".clone_into(&mut office.phone);
    let saved = storage
        .save_office_draft(&writes, &id, 0, Some(office.clone()), now)
        .await
        .unwrap();
    let conflict = storage
        .save_office_draft(&writes, &id, 0, Some(office.clone()), now)
        .await;
    assert!(matches!(conflict, Err(RevisionError::OfficeConflict(_))));
    let ask = OfficeTransition::RequestReview;
    let asked = storage
        .submit_office(&writes, &saved.id, saved.lock, ask, now)
        .await
        .unwrap();
    let pulse = storage.find_pulse().await.unwrap();
    let approve = OfficeTransition::Approve;
    let done = storage
        .decide_office(&reviews, &asked.id, asked.lock, approve, "", now)
        .await
        .unwrap();
    assert_eq!(done.number, 2);
    assert_ne!(storage.find_pulse().await.unwrap(), pulse);
    assert_eq!(storage.find_office(&id).await.unwrap(), Some(office));

    let reads = Permit::of(&author).unwrap();
    let versions = storage.list_office_changes(&reads, &id).await.unwrap();
    let old = versions.iter().find(|it| it.number == 1).unwrap();
    storage
        .roll_back_office(&reviews, &old.id, now)
        .await
        .unwrap();
    assert_eq!(storage.find_office(&id).await.unwrap(), Some(before));
    let used = storage.save_office_draft(&writes, &id, 0, None, now).await;
    assert!(matches!(
        used,
        Err(RevisionError::Workflow(WorkflowError::InUse(_)))
    ));
    verify(storage.find_audit().await.unwrap()).unwrap();
}

pub(super) async fn the_editor_keeps_passkeys_and_whom_the_directory_knows(storage: &Storage) {
    let now = now().timestamp();
    let admin = staff(storage, "Dora Amt", Role::Administrator).await;
    let clerk = staff(storage, "Emil Amt", Role::Author).await;
    let (mine, other) = (Permit::of(&admin).unwrap(), Permit::of(&clerk).unwrap());
    let link = DirectoryLink {
        issuer: "https://anmeldung.stadt.example",
        subject: "d-1",
        name: "dora",
    };
    assert!(storage.link_directory(&mine, link, now).await.unwrap());
    assert!(!storage.link_directory(&other, link, now).await.unwrap());
    let moved = DirectoryLink {
        subject: "d-2",
        ..link
    };
    assert!(storage.link_directory(&mine, moved, now).await.unwrap());
    let find = async |subject: &str| {
        let found = storage.find_account_by_directory(link.issuer, subject);
        found.await.unwrap().map(|stored| stored.account.id)
    };
    assert_eq!(find("d-1").await, None);
    assert_eq!(find("d-2").await.as_ref(), Some(admin.account()));
    let stored = storage
        .find_account(admin.account())
        .await
        .unwrap()
        .unwrap();
    for (subject, counts) in [("d-1", false), ("d-2", true)] {
        let token = SessionToken::random().unwrap();
        let sign_in = SignIn {
            account: &stored.account,
            step: None,
            recovery: None,
            passkey: None,
            directory: Some(DirectoryProof {
                issuer: link.issuer,
                subject,
                authenticated_at: None,
            }),
            token: &token,
            replaced: None,
            now,
        };
        assert_eq!(storage.sign_in(sign_in).await.unwrap(), counts, "{subject}");
        let session = storage.find_session(&token).await.unwrap();
        assert_eq!(session.is_some(), counts);
        assert!(session.is_none_or(|session| session.proved_at < now));
    }
    let administers = Permit::of(&admin).unwrap();
    let cut = storage.unlink_directory_of(&administers, admin.account(), now);
    assert!(cut.await.unwrap());
    assert_eq!(find("d-2").await, None);

    let new = NewPasskey {
        id: "a".repeat(64),
        key: "{}".to_owned(),
    };
    assert!(
        storage
            .save_passkey(&mine, &new, "Laptop", now)
            .await
            .unwrap()
    );
    assert!(
        !storage
            .save_passkey(&other, &new, "Kopie", now)
            .await
            .unwrap()
    );
    let shown = UsedPasskey {
        id: new.id.clone(),
        key: "{\"counter\":1}".to_owned(),
        uses: 0,
    };
    for counts in [true, false] {
        let token = SessionToken::random().unwrap();
        let sign_in = SignIn {
            account: &stored.account,
            step: None,
            recovery: None,
            passkey: Some(&shown),
            directory: None,
            token: &token,
            replaced: None,
            now,
        };
        assert_eq!(storage.sign_in(sign_in).await.unwrap(), counts);
    }
    let kept = storage.list_passkeys(admin.account()).await.unwrap();
    assert_eq!((kept.len(), kept[0].uses), (1, 1));
    assert_eq!((&kept[0].key, kept[0].used_at), (&shown.key, Some(now)));
    assert!(!storage.remove_passkey(&other, &new.id, now).await.unwrap());
    assert!(storage.remove_passkey(&mine, &new.id, now).await.unwrap());
    verify(storage.find_audit().await.unwrap()).unwrap();
}
