# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = How the assistant works
transparency-what-title = An AI system, not a person
transparency-what = An AI system of the town of { $town } answers here. It looks up the text that fits your question. It does not write any text itself.
transparency-texts = The texts are written and checked by people of the town. Each answer names its source and the day on which it was last checked. Version of the texts: { $version }.
transparency-limits = The system may pick the wrong text. Please check important information at its source or with the office. Your own case is always decided by the office.
transparency-model-title = The model
transparency-model = Model: { $model }, licence { $licence }. It runs on the town's own server. Your questions do not leave this server.
transparency-responsible-title = Who is responsible
transparency-responsible = Responsible for the content: { $responsible }. Phone: { $phone }
transparency-complaint = Complaints about AI systems can also be sent to the Federal Network Agency (Bundesnetzagentur).
privacy-title = Privacy
privacy-what-title = What happens to your question
privacy-what = Your question is answered in the server's memory and then discarded. It is not stored, not logged and not used for training.
privacy-device = Nothing is stored on your device: no cookies, no other storage.
privacy-address = Your internet address is only used to send the answer and to ward off abuse. For this it stays in memory for one hour at most.
privacy-basis-title = Legal basis and your rights
privacy-basis = The legal basis is Article 6(1)(e) of the General Data Protection Regulation: a task in the public interest.
privacy-rights = You have the right of access, rectification, erasure and complaint to the data protection authority. As nothing is stored, there are no data on your questions that we could tell you about.
privacy-responsible = Responsible: { $responsible }. Phone: { $phone }
accessibility-title = Accessibility
accessibility-what-title = Usable for everyone
accessibility-what = The assistant should be usable without a mouse, with a screen reader, with large type and without JavaScript. The goal is EN 301 549 with WCAG 2.2, level AA.
accessibility-state = The latest automatic checks found no violations. That does not replace a check by people.
accessibility-report-title = Report a barrier
accessibility-report = Have you found a barrier? Please call us: { $phone }
