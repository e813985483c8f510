# Passkeys: the second factor by fingerprint, face, PIN or security key.
editor-passkey-heading = Passkeys
editor-passkey-help = Mit einem Passkey bestätigen Sie sich per Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel statt mit dem Code aus der App. Die App bleibt Ihr zweiter Weg.
editor-passkey-new = Passkey einrichten
editor-passkey-new-lead = Geben Sie dem Gerät einen Namen. Ihr Browser fragt dann nach Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel.
editor-passkey-name = Gerät
editor-passkey-name-help = Zum Beispiel: Laptop im Rathaus. Höchstens 60 Zeichen.
editor-passkey-name-unfit = Bitte geben Sie dem Gerät einen Namen mit höchstens 60 Zeichen.
editor-passkey-create = Passkey einrichten
editor-passkey-missing = Dieser Browser kann keine Passkeys einrichten. Der Code aus der App geht immer.
editor-passkey-refused = Der Passkey wurde nicht angenommen. Versuchen Sie es noch einmal.
editor-passkey-known = Dieser Passkey ist schon eingerichtet, oder Sie haben schon zehn.
editor-passkey-code-help = Sechs Ziffern aus Ihrer Authenticator-App oder ein Wiederherstellungs-Code. Haben Sie einen Passkey? Dann lassen Sie dieses Feld leer.
editor-passkey-lead = Bestätigen Sie sich jetzt mit Ihrem Passkey oder mit dem Code aus der App.
editor-passkey-use = Mit Passkey bestätigen
editor-passkey-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal oder nehmen Sie den Code aus der App.
editor-done-passkey-added = Der Passkey ist eingerichtet.
editor-done-passkey-removed = Der Passkey ist entfernt.
