package org.folkmoot.members.registers.web;

import java.time.Duration;
import java.util.Set;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.LeftOut;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** Which registers an inspector may look at, for how long, and how. */
public final class OpenForm extends Form {

    final CheckboxesField registers =
            checkboxes("registers", "Which registers may they see?").small().required("Select at least one register");

    final SelectField constituency =
            select("constituency", "Of the register of members").blank("All constituencies");

    final RadiosField time = radios("time", "For how long?")
            .choice("PT1H", "1 hour")
            .choice("P1D", "1 day")
            .choice("P7D", "7 days")
            .small()
            .required("Select for how long the register is open");

    final RadiosField how = radios("how", "How do they look at it?")
            .choice("office", "Here in the office, on our screen")
            .choice("mail", "By a link that we email")
            .small()
            .required("Select how they look at the register");

    final TextField mail = email("mail", "Email address for the link").required("Enter the email address for the link");

    OpenForm(Constitution constitution, Set<RegisterKind> kept) {
        kept.forEach(each -> registers.choice(each.name(), each.words()));
        constitution.constituencies().stream()
                .filter(LeftOut::mayBeShown)
                .forEach(each -> constituency.choice(each.code(), each.name()));
        how.reveal("mail", mail);
    }

    OpenForm with(String contact, Set<RegisterKind> asked) {
        registers.fill(asked.stream().map(Enum::name).toList());
        MailAddress.parse(contact).ifPresent(known -> mail.fill(known.value()));
        return this;
    }

    @Nullable
    MailAddress address() {
        return how.isChosen("mail") ? new MailAddress(mail.value()) : null;
    }

    Set<RegisterKind> opened() {
        return registers.values(RegisterKind.class);
    }

    Duration duration() {
        return Duration.parse(time.value());
    }

    @Nullable
    String only() {
        return constituency.given().orElse(null);
    }
}
