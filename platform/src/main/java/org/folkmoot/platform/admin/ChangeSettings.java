package org.folkmoot.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.settings.TrustSettings;

/** Changes the trust's settings, whoever may; public pages show them at once. */
@ApplicationScoped
public class ChangeSettings {

    private final TrustSettings settings;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected ChangeSettings() {
        this.settings = null;
        this.content = null;
        this.audit = null;
    }

    @Inject
    public ChangeSettings(TrustSettings settings, PublicContent content, Audit audit) {
        this.settings = settings;
        this.content = content;
        this.audit = audit;
    }

    /** Stores what differs from what is set. */
    @Transactional
    public void change(Map<String, String> wanted) {
        Map<String, Audit.Change> changes = new LinkedHashMap<>();
        wanted.forEach((key, value) -> {
            String before = settings.get(key).orElse("");
            if (!before.equals(value)) {
                settings.put(key, value);
                changes.put(key, new Audit.Change(words(key, before), words(key, value)));
            }
        });
        audit.wrote("settings.change", "settings", changes.isEmpty() ? "Nothing changed" : "Settings changed", changes);
        if (!changes.isEmpty()) {
            content.changed();
        }
    }

    /** An address or a number may be a person's: that it changed is kept, what it was is not. */
    private static String words(String key, String value) {
        boolean contact = key.startsWith("mail.") || key.equals("contact.phone") || value.contains("@");
        return value.isEmpty() || !contact ? value : "(not kept here)";
    }
}
