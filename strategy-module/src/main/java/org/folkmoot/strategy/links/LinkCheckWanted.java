package org.folkmoot.strategy.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.settings.TrustSettings;

/** Whether this installation looks at links to other sites: an administrator wants it, and a demonstration was let out. */
@ApplicationScoped
public class LinkCheckWanted {

    /** The key of the setting: {@code yes} where links to other sites are looked at. */
    public static final String SETTING = "links.check";

    private final TrustSettings settings;
    private final Installation installation;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LinkCheckWanted() {
        this(null, null);
    }

    @Inject
    public LinkCheckWanted(TrustSettings settings, Installation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    /** Why nothing is looked at; empty where it is. */
    public String refusal() {
        if (settings.get(SETTING).filter("yes"::equals).isEmpty()) {
            return "Links to other sites are not looked at: an administrator has not switched it on in the settings.";
        }
        boolean letOut =
                installation.value("CHECK_LINKS").filter("true"::equals).isPresent();
        return installation.demo() && !letOut
                ? "The demonstration calls no other site, unless it is started with FOLKMOOT_CHECK_LINKS=true."
                : "";
    }
}
