package org.folkmoot.platform.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person, as put in the outbox. Bodies name links as {@code [[name]]}; the address behind a name is
 * filled in only when the message is sent, so no screen and no stored body shows a live link.
 *
 * @param kind what it is, in the sender's words, such as {@code join-confirm} or {@code meeting-invitation}
 * @param about what it is about, such as {@code meeting:12}; the office finds messages by it
 * @param fromName the sender's name in the mail's head; null for the trust's short name
 * @param to mail address, phone number for a text, or the postal address with line breaks for a letter
 * @param html the HTML body without its frame; null for text only
 * @param links name to link
 * @param unsubscribe name of the link that stops this kind of message; null where nothing can be stopped
 * @param notBefore when it may go at the earliest, by the product's clock; null for at once
 * @param expires when it is no longer worth sending, by real time; null for never
 */
public record Message(
        MessageClass messageClass,
        Channel channel,
        String kind,
        @Nullable String about,
        @Nullable PersonId person,
        @Nullable String fromName,
        String toName,
        String to,
        String subject,
        String text,
        @Nullable String html,
        @Nullable Attachment attachment,
        Map<String, MessageLink> links,
        @Nullable String unsubscribe,
        @Nullable Instant notBefore,
        @Nullable Instant expires,
        @Nullable SharedWords shared) {

    /** Begins a mail. */
    public static Builder mail(MessageClass messageClass, String kind) {
        return new Builder(messageClass, Channel.EMAIL, kind);
    }

    /** Begins a text message. */
    public static Builder text(MessageClass messageClass, String kind) {
        return new Builder(messageClass, Channel.SMS, kind);
    }

    /** Begins a letter. */
    public static Builder letter(MessageClass messageClass, String kind) {
        return new Builder(messageClass, Channel.LETTER, kind);
    }

    /** Begins another that says the same to somebody else: their name, address and links are still to be set. */
    public Builder again() {
        Builder other = new Builder(messageClass, channel, kind);
        other.about = about;
        other.fromName = fromName;
        other.subject = subject;
        other.unsubscribe = unsubscribe;
        other.notBefore = notBefore;
        other.expires = expires;
        return other.shared(shared == null ? new SharedWords(text, html, attachment) : shared);
    }

    /** Puts a message together; what is not set stays empty. */
    public static final class Builder {
        private final MessageClass messageClass;
        private final Channel channel;
        private final String kind;
        private final Map<String, MessageLink> links = new LinkedHashMap<>();
        private @Nullable String about;
        private @Nullable PersonId person;
        private @Nullable String fromName;
        private String toName = "";
        private String to = "";
        private String subject = "";
        private String text = "";
        private @Nullable String html;
        private @Nullable Attachment attachment;
        private @Nullable String unsubscribe;
        private @Nullable Instant notBefore;
        private @Nullable Instant expires;
        private @Nullable SharedWords shared;

        private Builder(MessageClass messageClass, Channel channel, String kind) {
            this.messageClass = messageClass;
            this.channel = channel;
            this.kind = kind;
        }

        public Builder about(String subjectReference) {
            this.about = subjectReference;
            return this;
        }

        public Builder person(PersonId id) {
            this.person = id;
            return this;
        }

        public Builder fromName(String name) {
            this.fromName = name;
            return this;
        }

        public Builder to(String name, String address) {
            this.toName = name;
            this.to = address;
            return this;
        }

        public Builder subject(String line) {
            this.subject = line;
            return this;
        }

        public Builder text(String body) {
            this.text = body;
            return this;
        }

        public Builder html(String body) {
            this.html = body;
            return this;
        }

        public Builder attach(Attachment file) {
            this.attachment = file;
            return this;
        }

        /** In place of text, HTML and attachment. */
        public Builder shared(SharedWords words) {
            this.shared = words;
            this.text = words.text();
            this.html = words.html();
            this.attachment = words.attachment();
            return this;
        }

        public Builder link(String name, MessageLink link) {
            links.put(name, link);
            return this;
        }

        public Builder unsubscribe(String linkName) {
            this.unsubscribe = linkName;
            return this;
        }

        public Builder notBefore(Instant instant) {
            this.notBefore = instant;
            return this;
        }

        public Builder expires(Instant instant) {
            this.expires = instant;
            return this;
        }

        public Message build() {
            return new Message(
                    messageClass,
                    channel,
                    kind,
                    about,
                    person,
                    fromName,
                    toName,
                    to,
                    subject,
                    text,
                    html,
                    attachment,
                    Map.copyOf(links),
                    unsubscribe,
                    notBefore,
                    expires,
                    shared);
        }
    }
}
