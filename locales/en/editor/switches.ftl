# The switch of the whole assistant.
editor-switches-title = Switches
editor-switches-is-on = The assistant is switched on.
editor-switches-is-off = The assistant is switched off.
editor-switches-help = Switched off, the assistant only shows the telephone number. It still answers emergencies. It works on all servers within about a second.
editor-switches-off = Switch the assistant off
editor-switches-on = Switch the assistant on
editor-switches-reason = Why?
editor-switches-services = Services that are switched off
editor-switches-detail = since { $at }: { $reason }
editor-switches-none = All services are switched on.
