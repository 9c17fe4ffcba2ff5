package org.folkmoot.members.constitution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Exclusion;
import org.folkmoot.members.model.Terms;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** What a draft says of every constituency alike. */
public final class VersionForm extends Form {

    private static final String DAYS = "Working days of notice must be a number between 0 and 60";
    private static final String AGE = "The age must be a number between 0 and 18";

    final TextField label = text("label", "Name of the version")
            .required("Enter a name for the version")
            .max(200, "The name must be 200 characters or fewer");
    final DateField from = date("from", "In force from").required("Enter the day from which it is in force");
    final NumberField noticeDays = number("notice", "Working days of notice before a transfer")
            .hint("0 where the constitution asks for none")
            .required("Enter the working days of notice, or 0")
            .between(0, 60, DAYS);
    final TextField noticeClause = text("notice-clause", "Clause of the notice").optional();
    final NumberField consentUnder = number("consent", "Age below which a parent or guardian agrees first")
            .hint("0 where nobody has to")
            .required("Enter the age, or 0")
            .between(0, 18, AGE);
    final TextField consentClause =
            text("consent-clause", "Clause of the consent").optional();
    final NumberField optOutDays = number("opt-out", "Days that invited staff have to say no")
            .hint("Where staff become members unless they object")
            .required("Enter the days that invited staff have to say no")
            .between(1, 365, "The days must be a number between 1 and 365");
    final RadiosField others = radios("others", "Volunteers, contractors and agency workers")
            .choice("no", "They are not in the staff constituency")
            .choice("yes", "They are in it once they have worked for the trust for 12 months")
            .required("Select whether they are in the staff constituency");
    final NumberField annualNotice = number("annual-notice", "Days of notice before the annual members' meeting")
            .hint("0 where the constitution sets none")
            .required("Enter the days of notice before the annual members' meeting, or 0")
            .between(0, 120, "The days of notice must be a number between 0 and 120");
    final TextField annualClause =
            text("annual-clause", "Clause of that notice").optional();
    final TextAreaField exclusions = textArea("exclusions", "Grounds for exclusion")
            .hint("One on each line: the ground, a vertical bar, the clause. For example: Harassed, harmed or"
                    + " threatened staff | clause 10.2")
            .optional()
            .rows(6);

    VersionForm(Constitution draft) {
        Terms terms = draft.terms();
        label.fill(draft.label());
        from.fill(draft.effectiveFrom());
        noticeDays.fill(terms.noticeDays());
        noticeClause.fill(terms.noticeClause());
        consentUnder.fill(terms.consentUnder());
        consentClause.fill(terms.consentClause());
        optOutDays.fill(terms.daysToOptOut());
        others.fill(terms.takesOthersAsStaff() ? "yes" : "no");
        annualNotice.fill(terms.annualNotice());
        annualClause.fill(terms.annualNoticeClause());
        exclusions.fill(String.join(
                "\n",
                terms.exclusions().stream()
                        .map(each -> each.words() + " | " + each.clause())
                        .toList()));
    }

    Terms terms() {
        return new Terms(
                noticeDays.intValue(),
                noticeClause.value(),
                consentUnder.intValue(),
                consentClause.value(),
                grounds(),
                optOutDays.intValue(),
                annualNotice.intValue() == 0 ? null : annualNotice.intValue(),
                annualClause.value(),
                others.value().equals("yes"));
    }

    private List<Exclusion> grounds() {
        List<Exclusion> grounds = new ArrayList<>();
        for (String line : exclusions.value().split("\n")) {
            String[] parts = line.split("\\|", 2);
            String words = parts[0].strip();
            if (!words.isEmpty()) {
                grounds.add(new Exclusion(code(words), words, parts.length > 1 ? parts[1].strip() : ""));
            }
        }
        return grounds;
    }

    static String code(String words) {
        String code =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.length() > 60 ? code.substring(0, 60).replaceAll("-$", "") : code;
    }
}
