package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.jspecify.annotations.Nullable;

/** Whether and how this installation sends through GOV.UK Notify: a key, and a template for each way. */
@ApplicationScoped
public class NotifySetup {

    private static final String LIVE = "https://api.notifications.service.gov.uk";

    private final Optional<String> key;
    private final String url;
    private final Optional<String> textTemplate;
    private final Optional<String> letterTemplate;
    private final Optional<String> callbackToken;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NotifySetup() {
        key = null;
        url = null;
        textTemplate = null;
        letterTemplate = null;
        callbackToken = null;
    }

    @Inject
    public NotifySetup(Installation installation) {
        key = installation.value("NOTIFY_KEY");
        url = installation.value("NOTIFY_URL").orElse(LIVE).replaceAll("/+$", "");
        textTemplate = installation.value("NOTIFY_TEXT_TEMPLATE");
        letterTemplate = installation.value("NOTIFY_LETTER_TEMPLATE");
        callbackToken = installation.value("NOTIFY_CALLBACK_TOKEN");
    }

    /** An installation without GOV.UK Notify. */
    public static NotifySetup none() {
        return new NotifySetup(new Installation(name -> Optional.empty()));
    }

    /** True where text messages can be sent. */
    public boolean sendsTexts() {
        return key.isPresent() && textTemplate.isPresent();
    }

    /** True where letters are printed and posted by GOV.UK Notify, and not by the office. */
    public boolean postsLetters() {
        return key.isPresent() && letterTemplate.isPresent();
    }

    /** True where a report brings the token that only GOV.UK Notify and this installation know. */
    public boolean isNotify(@Nullable String authorization) {
        return authorization != null
                && callbackToken
                        .map(token -> MessageDigest.isEqual(
                                ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                                authorization.getBytes(StandardCharsets.UTF_8)))
                        .orElse(false);
    }

    /** The client; ask only where something can be sent. */
    NotifyClient client() {
        return new NotifyClient(url, key.orElseThrow());
    }

    String textTemplate() {
        return textTemplate.orElseThrow();
    }

    String letterTemplate() {
        return letterTemplate.orElseThrow();
    }
}
