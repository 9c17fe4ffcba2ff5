package org.folkmoot.members.registers.web;

import java.time.Duration;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.LeftOut;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** For how long, and how, an inspector may look at the register. */
public final class OpenForm extends Form {

    final SelectField constituency = select("constituency", "What they may see").blank("All constituencies");

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

    OpenForm(Constitution constitution) {
        constitution.constituencies().stream()
                .filter(LeftOut::mayBeShown)
                .forEach(each -> constituency.choice(each.code(), each.name()));
        how.reveal("mail", mail);
    }

    OpenForm with(String contact) {
        MailAddress.parse(contact).ifPresent(known -> mail.fill(known.value()));
        return this;
    }

    @Nullable
    MailAddress address() {
        return how.isChosen("mail") ? new MailAddress(mail.value()) : null;
    }

    Duration duration() {
        return Duration.parse(time.value());
    }

    @Nullable
    String only() {
        return constituency.given().orElse(null);
    }
}
