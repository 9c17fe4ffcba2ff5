package org.folkmoot.engagement.mailings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.engagement.formats.OutgoingFormats;
import org.folkmoot.engagement.mailings.MailingMessages;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;

/** Shows a mailing as one member gets it: by which way, in which format, and in which words. */
@ApplicationScoped
class MemberPreview {
    private final MailingMessages messages;
    private final OutgoingFormats formats;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberPreview() {
        this.messages = null;
        this.formats = null;
    }

    @Inject
    MemberPreview(MailingMessages messages, OutgoingFormats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    View of(Mailing mailing, KnownRecipient person) {
        String way = person.byLetter() ? "By letter" : person.mail() == null ? "Nothing reaches them" : "By email";
        BlocksPage page = BlocksPage.of("As " + person.name() + " gets it")
                .lead(person.objects() ? way + ". They asked not to be contacted." : way + ".");
        String format = person.ownFormat();
        page = format == null ? page : page.with(null, Components.inset(inFormat(mailing, format)));
        return page.with(
                        null,
                        person.byLetter()
                                ? Pieces.paragraphs(messages.letter(mailing, person.name()))
                                : Pieces.mail(messages.subject(mailing), messages.preview(mailing, person.name())))
                .view()
                .back("/office/mailings/" + mailing.id())
                .section(Section.OFFICE);
    }

    private String inFormat(Mailing mailing, String format) {
        String words = "They need another format: " + NeededFormat.of(format, 1).words() + ". ";
        return formats.settled(Outgoing.mailing(mailing.id())).contains(format)
                ? words + "It is settled, so this goes to them."
                : words + "Nobody has settled it, so this does not go to them yet.";
    }
}
