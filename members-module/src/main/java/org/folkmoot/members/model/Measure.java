package org.folkmoot.members.model;

import java.util.List;
import java.util.Locale;

/** What the membership is compared by, in the bands of the classic return. */
public enum Measure {
    AGE(
            "Age",
            new Band("age_0_16", "16 and under"),
            new Band("age_17_21", "17 to 21"),
            new Band("age_22_plus", "22 and over")),
    SEX("Sex", new Band("female", "Female"), new Band("male", "Male")),
    ETHNIC_GROUP(
            "Ethnic group",
            new Band("asian", "Asian or Asian British"),
            new Band("black", "Black, Black British, Caribbean or African"),
            new Band("mixed", "Mixed or multiple ethnic groups"),
            new Band("white", "White"),
            new Band("other", "Another ethnic group")),
    DISABILITY(
            "Disability",
            new Band("disabled", "Disabled under the Equality Act"),
            new Band("not_disabled", "Not disabled")),
    SOCIO_ECONOMIC(
            "Socio-economic group",
            new Band("work_professional", "Managerial, administrative and professional work"),
            new Band("work_intermediate", "Intermediate work, small employers and the self-employed"),
            new Band("work_routine", "Technical, routine and manual work"),
            new Band("work_none", "Never worked, or unemployed for long"));

    /** Those that rest on the answers to the equality questions. */
    public static final List<Measure> ASKED = List.of(SEX, ETHNIC_GROUP, DISABILITY, SOCIO_ECONOMIC);

    private final String words;
    private final List<Band> bands;

    Measure(String words, Band... bands) {
        this.words = words;
        this.bands = List.of(bands);
    }

    /** A band; its code is the heading of its column in the file of figures. */
    public record Band(String code, String words) {}

    /** How pages say it. */
    public String words() {
        return words;
    }

    /** The bands in order. */
    public List<Band> bands() {
        return bands;
    }

    /** The band for those of whom it is not known. */
    public String unknown() {
        return name().toLowerCase(Locale.ROOT) + "_unknown";
    }
}
