# Passkeys: the second factor by fingerprint, face, PIN or security key.
editor-passkey-heading = Passkeys
editor-passkey-help = With a passkey you confirm by fingerprint, face, PIN or security key instead of the code from the app. The app stays your second way.
editor-passkey-new = Set up a passkey
editor-passkey-new-lead = Give the device a name. Your browser then asks for fingerprint, face, PIN or security key.
editor-passkey-name = Device
editor-passkey-name-help = For example: laptop at the town hall. At most 60 characters.
editor-passkey-name-unfit = Please give the device a name of at most 60 characters.
editor-passkey-create = Set up a passkey
editor-passkey-missing = This browser cannot set up passkeys. The code from the app always works.
editor-passkey-refused = The passkey was not accepted. Please try again.
editor-passkey-known = This passkey is set up already, or you have ten already.
editor-passkey-code-help = Six digits from your authenticator app, or a recovery code. Do you have a passkey? Then leave this field empty.
editor-passkey-lead = Now confirm with your passkey, or with the code from the app.
editor-passkey-use = Confirm with passkey
editor-passkey-failed = That did not work. Try again, or take the code from the app.
editor-done-passkey-added = The passkey is set up.
editor-done-passkey-removed = The passkey is removed.
