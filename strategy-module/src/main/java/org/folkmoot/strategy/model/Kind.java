package org.folkmoot.strategy.model;

/** The kinds of page, each with its schema, its place in a pack and its public address. */
public enum Kind {
    /** A strategy with its periods, chapters and goals. */
    STRATEGY("strategy", "strategies", true, "/strategies/"),
    /** The trust's values. */
    VALUES("values", "values", false, "/values"),
    /** A document with its formats. */
    DOCUMENT("document", "documents", true, "/documents/"),
    /** A consultation with its parts and ways to take part. */
    CONSULTATION("consultation", "consultations", true, "/consultations/"),
    /** A network with its feedback and pledges. */
    NETWORK("network", "network-pages", true, "/networks/"),
    /** What people said and what was done. */
    OUTCOMES("outcomes", "you-said", false, "/you-said-we-did"),
    /** Links to further strategies. */
    LIBRARY("library", "library", false, "/strategies"),
    /** A page of text. */
    PAGE("page", "pages", true, "/"),
    /** The front page. */
    HOME("home", "home", false, "/");

    private final String schema;
    private final String place;
    private final boolean folder;
    private final String address;

    Kind(String schema, String place, boolean folder, String address) {
        this.schema = schema;
        this.place = place;
        this.folder = folder;
        this.address = address;
    }

    /** The schema's path on the class path. */
    public String schema() {
        return "org/folkmoot/strategy/schema/" + schema + ".json";
    }

    /** The folder of a pack, or the name of its one file without the ending. */
    public String place() {
        return place;
    }

    /** True where a new or changed one is news; pages that stand for years are none. */
    public boolean isNews() {
        return switch (this) {
            case STRATEGY, DOCUMENT, CONSULTATION, NETWORK, OUTCOMES -> true;
            case VALUES, LIBRARY, PAGE, HOME -> false;
        };
    }

    /** True where a pack has a folder of these, one file a page. */
    public boolean hasMany() {
        return folder;
    }

    /** The public address of a page of this kind. */
    public String address(String slug) {
        return folder ? address + slug : address;
    }

    /** One page of this kind, as editors read it: "Strategy". */
    public String label() {
        return switch (this) {
            case STRATEGY -> "Strategy";
            case VALUES -> "Values";
            case DOCUMENT -> "Document";
            case CONSULTATION -> "Consultation";
            case NETWORK -> "Network";
            case OUTCOMES -> "You said, we did";
            case LIBRARY -> "Strategies library";
            case PAGE -> "Page";
            case HOME -> "Front page";
        };
    }
}
