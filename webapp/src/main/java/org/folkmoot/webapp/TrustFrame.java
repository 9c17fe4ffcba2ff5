package org.folkmoot.webapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.nhsuk.components.NavItem;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Frame;
import org.folkmoot.nhsuk.view.SiteFrame;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.settings.Contrast;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Puts the trust's name, the navigation, who is signed in and the demo's banner round every page. */
@ApplicationScoped
public class TrustFrame implements SiteFrame {

    private static final List<NavItem> WITH_REGISTERS = Stream.concat(
                    Frame.SUPPORT_LINKS.stream(), Stream.of(new NavItem("Public registers", "/register")))
            .toList();

    private final TrustSettings settings;
    private final Installation installation;
    private final CurrentActor actors;
    private final Navigation navigation;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected TrustFrame() {
        this.settings = null;
        this.installation = null;
        this.actors = null;
        this.navigation = null;
        this.clock = null;
    }

    @Inject
    TrustFrame(
            TrustSettings settings,
            Installation installation,
            CurrentActor actors,
            Navigation navigation,
            Clock clock) {
        this.settings = settings;
        this.installation = installation;
        this.actors = actors;
        this.navigation = navigation;
        this.clock = clock;
    }

    @Override
    public Frame frame() {
        Actor actor = actors.get();
        boolean network = settings.get("kind").filter("NETWORK"::equals).isPresent();
        return new Frame(
                settings.trustName(),
                settings.baseUrl(),
                navigation.everyone(settings.hasMembers()),
                navigation.sections(settings.hasMembers(), network, actor),
                account(actor),
                demo(),
                brand(),
                network ? Frame.SUPPORT_LINKS : WITH_REGISTERS);
    }

    private Frame.Brand brand() {
        return new Frame.Brand(
                settings.get("theme.colour")
                        .filter(Contrast::isEnough)
                        .map(colour -> colour.substring(1))
                        .orElse(""),
                settings.get("strapline").orElse(""),
                settings.get("area").orElse(""));
    }

    private Frame.@Nullable Account account(Actor actor) {
        return actor.subject() == null
                ? null
                : new Frame.Account(actor.name(), navigation.home(actor), navigation.places(actor), "/sign-out");
    }

    private Frame.@Nullable Demo demo() {
        if (!installation.demo()) {
            return null;
        }
        String today = Words.date(TrustClock.today(clock));
        return new Frame.Demo(
                "This is a demonstration with made-up people.",
                "Its calendar says " + today + ".",
                installation.value("MAILBOX_URL").orElse(null));
    }
}
