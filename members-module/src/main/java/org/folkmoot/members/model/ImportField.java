package org.folkmoot.members.model;

import java.util.regex.Pattern;

/** What a column of an imported file may hold. */
public enum ImportField {
    TITLE("Title", "title|salutation"),
    FIRST("First name", "(first|given|fore)[ _]?names?|first"),
    LAST("Last name", "(last|family|sur)[ _]?names?|last"),
    FULL("Whole name, first name first", "(full |member |whole )?name"),
    BORN("Date of birth", "(date of birth|d\\.?o\\.?b\\.?|birth ?(date|day)|born)"),
    LINE1("Address line 1", "(address|street)( line)?( ?1)?|house.*"),
    LINE2("Address line 2", "address( line)? ?2"),
    TOWN("Town or city", "town|city|town or city|post ?town|address( line)? ?3"),
    COUNTY("County", "county|address( line)? ?4"),
    POSTCODE("Postcode", "post ?code|postal code|zip"),
    MAIL("Email address", "e-?mail( address)?"),
    PHONE("Phone number", "(tele)?phone( number)?|tel|mobile( number)?|mobile phone"),
    CHANNEL("Preferred way: email or post", "preferred way|channel|contact (preference|method)"),
    FORMAT("Format needed", "format"),
    CONNECTION("Connection with the trust", "connection"),
    CONSTITUENCY("Constituency", "constituency"),
    CLASS("Class", "class"),
    JOINED("Date of joining", "(date |day )?joined|join(ing)? date|date of joining|member since"),
    OBJECTS_REGISTER("Objects to the public register", "objects? to( the)?( public)? register"),
    OBJECTS_ENGAGEMENT("Objects to mailings", "objects? to( mailings?| messages?)|do not contact|unsubscribed"),
    FORMER_NUMBER(
            "Number in the former system",
            "((member(ship)?|former|old|legacy|previous) ?(no\\.?|number|id|ref(erence)?)|urn|ref(erence)?( number)?|id)"),
    GUARDIAN_NAME(
            "Parent or guardian: name",
            "(parents?|guardians?|parent ?(or|/) ?guardian)( ?[:-])?(['’]?s)?( full)?( name)?"),
    GUARDIAN_RELATION(
            "Parent or guardian: parent, legal guardian or other",
            "(parent|guardian|parent ?(or|/) ?guardian)( ?[:-])?(['’]?s)? (relation(ship)?|kind)|relation(ship)?"),
    GUARDIAN_MAIL(
            "Parent or guardian: email address",
            "(parent|guardian|parent ?(or|/) ?guardian)( ?[:-])?(['’]?s)? e-?mail( address)?"),
    GUARDIAN_ADDRESS(
            "Parent or guardian: postal address, where it is another",
            "(parent|guardian|parent ?(or|/) ?guardian)( ?[:-])?(['’]?s)? (postal )?address"),
    GUARDIAN_AGREED(
            "Parent or guardian: has agreed, yes or the date",
            "(parent|guardian|parent ?(or|/) ?guardian)( ?[:-])?(['’]?s)? (agreed|consent(ed)?|agreement)( on| date)?");

    private final String words;
    private final Pattern heading;

    ImportField(String words, String heading) {
        this.words = words;
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
    }

    /** How forms say it. */
    public String words() {
        return words;
    }

    /** True where a column with this heading probably holds it. */
    public boolean looksLike(String written) {
        return heading.matcher(written.replace('_', ' ').strip()).matches();
    }

    /** True for columns of dates. */
    public boolean isDate() {
        return this == BORN || this == JOINED || this == GUARDIAN_AGREED;
    }
}
