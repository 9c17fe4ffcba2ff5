package org.folkmoot.engagement.mailings.web;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.MailingText.Item;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.rules.ANoticeSaysWhatItRestsOn;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.access.Scope;

/** What a mailing says, to whom, and why it may be sent. */
final class MailingForm extends Form {
    private static final String EVERYONE = "everyone";
    private static final String AS_IT_IS = "as-it-is";
    private static final int LONGEST = 8000;
    private static final int ROWS = 12;

    final SelectField audience = select("audience", "Who is it for?").required("Choose who it is for");
    final RadiosField kind = radios("class", "What sort of message is it?")
            .required("Select what sort of message it is")
            .choice(MailingKind.NEWS.name(), "News and engagement: not to those who objected or stopped it")
            .choice(MailingKind.OFFER.name(), "Fundraising or a paid service: only to those who asked for it")
            .choice(MailingKind.NOTICE.name(), "A notice that the law says must be sent: also to those who objected");
    final TextField basis = text("basis", "For a notice: which law or clause says so?")
            .hint("For example: constitution, annex 6, 4.2")
            .max(300, "The law or clause must be 300 characters or fewer");
    final TextField subject =
            text("subject", "Subject").required("Enter a subject").max(150, "Subject must be 150 characters or fewer");
    final TextAreaField body = textArea("body", "Message")
            .hint("An empty line begins a new paragraph. The greeting and the trust's name are added")
            .rows(ROWS)
            .required("Write the message")
            .max(LONGEST, "Message must be 8,000 characters or fewer");
    final CheckboxesField items =
            checkboxes("items", "What does it lead to?").hint("Public meetings to come, and what was published last");
    private final HiddenField version = hidden("version");

    private final List<SavedAudience> saved;
    private final List<Item> offered;

    /**
     * The form.
     *
     * @param mailing what is changed; null for a new one
     */
    MailingForm(List<SavedAudience> saved, List<Item> published, @org.jspecify.annotations.Nullable Mailing mailing) {
        this.saved = saved;
        this.offered = new ArrayList<>(published);
        if (mailing != null) {
            mailing.text().items().stream()
                    .filter(item -> !offered.contains(item))
                    .forEach(offered::add);
            audience.choice(AS_IT_IS, "As it is");
        }
        audience.choice(EVERYONE, "Everyone");
        audience.choices(saved, each -> Long.toString(each.id()), SavedAudience::name);
        items.choices(offered, Item::path, Item::words);
    }

    MailingForm fill(Mailing mailing) {
        MailingText text = mailing.text();
        audience.fill(AS_IT_IS);
        kind.fill(text.kind());
        basis.fill(text.basis());
        subject.fill(text.subject());
        body.fill(text.body());
        items.fill(text.items().stream().map(Item::path).toList());
        version.fill(mailing.version());
        return this;
    }

    @Override
    protected void check() {
        if (kind.given().isPresent()) {
            ANoticeSaysWhatItRestsOn rule = new ANoticeSaysWhatItRestsOn(text());
            if (rule.broken()) {
                refuse(basis, rule.words());
            }
        }
    }

    MailingText text() {
        List<Item> chosen = offered.stream()
                .filter(item -> items.values().contains(item.path()))
                .toList();
        return new MailingText(kind.value(MailingKind.class), basis.value(), subject.value(), body.value(), chosen);
    }

    /** The audience that was chosen; only where the form is valid. */
    Audience audience(@org.jspecify.annotations.Nullable Mailing mailing) {
        if (mailing != null && AS_IT_IS.equals(audience.value())) {
            return mailing.audience();
        }
        return saved.stream()
                .filter(each -> Long.toString(each.id()).equals(audience.value()))
                .map(SavedAudience::audience)
                .findFirst()
                .orElseGet(() -> new Audience(Scope.TRUST, List.of()));
    }

    int version() {
        return Versions.of(version);
    }
}
