package org.folkmoot.members.model;

/** The law on which a use of personal information rests. */
public enum LawfulBasis {
    PUBLIC_TASK(
            "Public task",
            "We do this as part of our public task: Article 6(1)(e) of the UK GDPR, and Article 9(2)(g) where the"
                    + " information is sensitive."),
    LEGAL_OBLIGATION("Legal obligation", "The law obliges us to do this: Article 6(1)(c) of the UK GDPR."),
    CONSENT(
            "Consent",
            "We do this only with your consent, which you can take back at any time: Article 6(1)(a) of the UK GDPR, and"
                    + " Article 9(2)(a) where the information is sensitive.");

    private final String words;
    private final String sentence;

    LawfulBasis(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** How forms say it. */
    public String words() {
        return words;
    }

    /** How the notice says it. */
    public String sentence() {
        return sentence;
    }
}
