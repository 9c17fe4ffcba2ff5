package org.folkmoot.members.model;

/** What the register uses personal information for, with what holds until a trust says it differently. */
public enum Purpose {
    MEMBERSHIP(
            "The register of members",
            LawfulBasis.PUBLIC_TASK,
            "We keep your name, date of birth, address and contact details to decide whether you can be a member, to keep"
                    + " the register of members that the law asks of us, and to run elections and members’ meetings."),
    ENGAGEMENT(
            "Meetings, surveys and news",
            LawfulBasis.PUBLIC_TASK,
            "We write to you about meetings, surveys and plans so that you can take part. You can object at any time, and"
                    + " then we write only what the law requires."),
    NEEDS(
            "Formats and support",
            LawfulBasis.PUBLIC_TASK,
            "We keep which format or support you need so that you can read what we send and take part in meetings. Those"
                    + " who organise a meeting see only what they need for it."),
    EQUALITY(
            "Equality questions",
            LawfulBasis.PUBLIC_TASK,
            "We use the answers only to see whether our members are like the people we serve. They are kept apart from"
                    + " your name, nobody decides anything about you from them, and you can remove them at any time."),
    NETWORKS(
            "Networks that say something about your health",
            LawfulBasis.CONSENT,
            "To belong to some networks says something about your health or your life. We keep that you belong to one"
                    + " only with your consent.");

    private final String title;
    private final LawfulBasis basis;
    private final String words;

    Purpose(String title, LawfulBasis basis, String words) {
        this.title = title;
        this.basis = basis;
        this.words = words;
    }

    /** How pages name it. */
    public String title() {
        return title;
    }

    /** What holds until the trust says otherwise. */
    public PurposeText usual() {
        return new PurposeText(this, 0, basis, words, null, "");
    }
}
