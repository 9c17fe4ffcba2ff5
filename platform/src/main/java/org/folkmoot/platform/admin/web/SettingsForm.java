package org.folkmoot.platform.admin.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.settings.Contrast;
import org.folkmoot.platform.settings.TrustSettings;

/** The trust's settings as an administrator edits them. */
public final class SettingsForm extends Form {
    private static final String SECOND_PERSON = "editing.second-person";
    private static final String LINKS = "links.check";

    private static final String KIND = "kind";
    private static final String COLOUR = "theme.colour";
    private static final int LONG = 200;
    private static final int SHORT = 120;

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final RadiosField kind;
    private final TextField colour;
    private final CheckboxesField secondPerson;
    private final CheckboxesField links;

    SettingsForm() {
        fields.put("name", text("name", "Full name of the trust").required("Enter the trust's full name"));
        fields.put("short-name", text("short-name", "Short name, as spoken").required("Enter the trust's short name"));
        kind = radios("kind", "What kind of organisation is it?")
                .hint(
                        "Only a foundation trust has statutory members, governors and elections. Where you change it, what"
                                + " concerns them goes from the pages; nothing is deleted, and it comes back when you change it"
                                + " back.")
                .required("Select what kind of organisation it is")
                .choice("FT", "An NHS foundation trust, with members")
                .choice("TRUST", "An NHS trust, without members")
                .choice("NETWORK", "A network of people and organisations");
        fields.put(
                "area",
                text("area", "Where the trust works, in words")
                        .hint("For example: Bexley, Bromley and Greenwich. It stands at the foot of every page.")
                        .max(LONG, "Where the trust works must be 200 characters or fewer"));
        fields.put(
                "strapline",
                text("strapline", "Strapline")
                        .hint("A few words beside the trust’s name at the foot of every page")
                        .max(SHORT, "The strapline must be 120 characters or fewer"));
        colour = text("theme-colour", "Colour of the trust")
                .hint(
                        "Six digits after #, for example #7c2855. It is used for lines at the head and foot of every page,"
                                + " and must be dark enough to be told from white.")
                .pattern("#[0-9a-fA-F]{6}", "Enter a colour like #7c2855")
                .width(7);
        fields.put(
                "mail.from",
                email("mail-from", "Emails come from").required("Enter the address that emails come from"));
        fields.put("mail.membership", email("mail-membership", "Email address of the membership office"));
        fields.put("mail.communications", email("mail-communications", "Email address of communications"));
        fields.put("mail.privacy", email("mail-privacy", "Email address for privacy questions"));
        fields.put("contact.office", text("contact-office", "What the office is called"));
        fields.put("contact.phone", telephone("contact-phone", "Phone number of the office"));
        fields.put("contact.post", text("contact-post", "Postal address").hint("Commas between lines"));
        fields.put("contact.hours", text("contact-hours", "When the office is open"));
        fields.put("embed.sites", sites());
        fields.put("meetings.offer-hours", hours("offer-hours", "Hours for which a place that came free is held", 24));
        fields.put(
                "meetings.offer-hours-by-letter",
                hours("offer-hours-by-letter", "The same for people who are written to by letter", 120));
        fields.put(
                "meetings.questions",
                text("meetings-questions", "Until when questions can be sent in before a meeting")
                        .hint(
                                "A weekday and a time, such as MONDAY 09:00, or a number of days and a time, such as 3 17:00.")
                        .pattern(
                                "((MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|[0-9]{1,2}) ([01][0-9]|2[0-3]):[0-5][0-9]",
                                "Enter a weekday and a time, such as MONDAY 09:00"));
        secondPerson = tick("editing-second-person", "What an editor wrote is published by somebody else only");
        links = tick("links-check", "Look regularly whether links of our pages to other sites still lead somewhere");
    }

    SettingsForm showing(TrustSettings settings) {
        fields.forEach((key, field) -> field.fill(settings.get(key).orElse("")));
        kind.fill(settings.get(KIND).orElse(settings.hasMembers() ? "FT" : "TRUST"));
        colour.fill(settings.get(COLOUR).orElse(""));
        secondPerson.fill(settings.get(SECOND_PERSON).filter("yes"::equals).isPresent());
        links.fill(settings.get(LINKS).filter("yes"::equals).isPresent());
        return this;
    }

    @Override
    protected void check() {
        String chosen = colour.value().toLowerCase(Locale.ROOT);
        if (Contrast.isColour(chosen) && !Contrast.isEnough(chosen)) {
            refuse(
                    colour,
                    String.format(
                            Locale.UK,
                            "Enter a darker colour: this one has a contrast of %.1f to white, and needs %.1f",
                            Contrast.withWhite(chosen),
                            Contrast.ENOUGH));
        }
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((key, field) -> values.put(key, field.value()));
        values.put(KIND, kind.value());
        values.put(COLOUR, colour.value().toLowerCase(Locale.ROOT));
        values.put(SECOND_PERSON, secondPerson.isTicked() ? "yes" : "");
        values.put(LINKS, links.isTicked() ? "yes" : "");
        return values;
    }

    private TextField hours(String name, String label, int usual) {
        return text(name, label)
                .hint(usual + " where nothing is entered. Never beyond the beginning of the meeting.")
                .pattern("[1-9][0-9]{0,3}", "Enter a number of hours, like " + usual)
                .width(4);
    }

    private TextField sites() {
        return text("embed-sites", "Websites that may show our meetings in a frame")
                .hint("Addresses like https://www.example.nhs.uk, with a space between")
                .pattern(
                        "https?://[A-Za-z0-9.-]+(:[0-9]+)?( https?://[A-Za-z0-9.-]+(:[0-9]+)?)*",
                        "Enter addresses like https://www.example.nhs.uk, with a space between");
    }
}
