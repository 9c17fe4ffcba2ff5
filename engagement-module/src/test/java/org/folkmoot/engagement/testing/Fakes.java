package org.folkmoot.engagement.testing;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.files.VirusScan.Finding;
import org.folkmoot.platform.files.VirusScan.Verdict;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.pdf.PdfFacts;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.platform.uploads.CheckUpload;
import org.folkmoot.platform.webhooks.PublicNews;
import org.jspecify.annotations.Nullable;

/** Small stand-ins for the floor, so that a use case runs without a server. */
public final class Fakes {
    private final List<Message> queued = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private final List<TrustEvent> published = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> jobs = new ArrayList<>();
    private Actor actor = Actor.VISITOR;

    /** Messages that were queued. */
    public List<Message> queued() {
        return queued;
    }

    /** What messages were taken out of the outbox about: meetings, and people who were forgotten. */
    public List<String> withdrawn() {
        return withdrawn;
    }

    /** Jobs that were started, with their parameters. */
    public List<String> jobs() {
        return jobs;
    }

    /** Audit entries that were written, by action. */
    public List<String> audited() {
        return audited;
    }

    /** Events that were published. */
    public List<TrustEvent> published() {
        return published;
    }

    /** Someone acts from now on. */
    public void actor(Actor who) {
        this.actor = who;
    }

    /** News for other systems, which nobody hears. */
    public static PublicNews news() {
        return (kind, page, open) -> {};
    }

    /** The outbox. */
    public Outbox outbox() {
        return new Outbox() {
            @Override
            public long queue(Message message) {
                queued.add(message);
                return queued.size();
            }

            @Override
            public void queueAll(List<Message> messages) {
                queued.addAll(messages);
            }

            @Override
            public int withdraw(String about) {
                withdrawn.add(about);
                return 0;
            }

            @Override
            public int forget(PersonId person) {
                withdrawn.add("person:" + person);
                return 0;
            }
        };
    }

    /** What people are told one by one; what has to be made in a format goes nowhere. */
    public TellInFormat telling(Clock clock) {
        return new TellInFormat(proxy(OwnMessageBook.class, (method, arguments) -> null), outbox(), clock);
    }

    /** The audit log. */
    public Audit audit() {
        return proxy(Audit.class, (method, arguments) -> {
            audited.add(String.valueOf(arguments[0]));
            return null;
        });
    }

    /** The jobs. */
    public Jobs starter() {
        return proxy(Jobs.class, (method, arguments) -> {
            jobs.add(arguments[0] + " " + arguments[1]);
            return (long) jobs.size();
        });
    }

    /** A run of a job in one piece. */
    public static JobRun run(Map<String, String> parameters) {
        return proxy(JobRun.class, (method, arguments) -> switch (method) {
            case "parameters" -> parameters;
            case "cancelled" -> false;
            case "step" -> {
                ((Runnable) arguments[3]).run();
                yield null;
            }
            default -> null;
        });
    }

    /** Public pages that nobody keeps. */
    public static PublicContent content() {
        return new PublicContent() {
            @Override
            public void changed() {}
        };
    }

    /** The publisher. */
    public EventPublisher events() {
        return published::add;
    }

    /** Who acts. */
    public CurrentActor currentActor() {
        return new CurrentActor() {
            @Override
            public Actor get() {
                return actor;
            }

            @Override
            public <T> T as(Actor other, Supplier<T> work) {
                Actor before = actor;
                actor = other;
                try {
                    return work.get();
                } finally {
                    actor = before;
                }
            }
        };
    }

    /** Settings of a made-up trust. */
    public static TrustSettings settings() {
        Map<String, String> values = Map.of(
                "trustName",
                "Example NHS Foundation Trust",
                "shortName",
                "Example",
                "mailFrom",
                "office@trust.example",
                "baseUrl",
                "https://trust.example");
        return proxy(TrustSettings.class, (method, arguments) -> switch (method) {
            case "hasMembers" -> true;
            case "get" ->
                Optional.of("contact.phone").filter(arguments[0]::equals).map(key -> "01632 960 001");
            default -> values.get(method);
        });
    }

    /** A signer whose tokens can be read: purpose, id and version. */
    public static LinkSigner signer() {
        return new LinkSigner() {
            @Override
            public String sign(String purpose, long id, int version) {
                return purpose + "-" + id + "-" + version;
            }

            @Override
            public Optional<SignedId> verify(String purpose, String token) {
                String[] parts = token.split("-");
                return parts.length == 3 && parts[0].equals(purpose)
                        ? Optional.of(new SignedId(Long.parseLong(parts[1]), Integer.parseInt(parts[2])))
                        : Optional.empty();
            }
        };
    }

    /** These topics and no others. */
    public static TopicBook topics(Topic... topics) {
        return new TopicBook() {
            @Override
            public List<Topic> all() {
                return List.of(topics);
            }

            @Override
            public void keep(Topic topic) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** People who can be written to. */
    public static RecipientBook people(RecipientBook.KnownRecipient... people) {
        return proxy(RecipientBook.class, (method, arguments) -> switch (method) {
            case "find" ->
                Arrays.stream(people)
                        .filter(each -> each.person().equals(arguments[0]))
                        .findFirst();
            case "subscriptionTo" -> 99L;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    /** An interface of which every call goes one way. */
    @SuppressWarnings("unchecked")
    public static <T> T proxy(Class<T> type, Call call) {
        return (T) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method.getName(), arguments));
    }

    /** One call. */
    public interface Call {
        @Nullable
        Object of(String method, Object[] arguments);
    }

    /** Takes files as they are, without a scanner; every PDF has one page that can be read. */
    public static CheckUpload uploads() {
        return new CheckUpload(
                content -> Verdict.of(Finding.NOT_SCANNED),
                file -> Optional.of(new PdfFacts(1, false, false, true, true, true, "words")));
    }
}
