package org.folkmoot.platform.admin.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.settings.TrustSettings;

/** The trust's settings as an administrator edits them. */
public final class SettingsForm extends Form {
    private static final String SECOND_PERSON = "editing.second-person";
    private static final String LINKS = "links.check";

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final CheckboxesField secondPerson;
    private final CheckboxesField links;

    SettingsForm() {
        fields.put("name", text("name", "Full name of the trust").required("Enter the trust's full name"));
        fields.put("short-name", text("short-name", "Short name, as spoken").required("Enter the trust's short name"));
        fields.put(
                "mail.from",
                email("mail-from", "Emails come from").required("Enter the address that emails come from"));
        fields.put("mail.membership", email("mail-membership", "Email address of the membership office"));
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
        secondPerson.fill(settings.get(SECOND_PERSON).filter("yes"::equals).isPresent());
        links.fill(settings.get(LINKS).filter("yes"::equals).isPresent());
        return this;
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((key, field) -> values.put(key, field.value()));
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
