package org.folkmoot.engagement.topics.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.rules.ANetworkWithPeopleStaysSensitive;
import org.folkmoot.engagement.model.rules.AnAddressLeadsToOneTopic;
import org.folkmoot.engagement.topics.EndTopic;
import org.folkmoot.engagement.topics.SetUpTopic;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Making, changing and ending networks and interests. */
@Path(TopicPages.HOME)
@ApplicationScoped
public class TopicPages {
    static final String HOME = "/office/topics";
    private static final String ONE = "{slug: [a-z0-9-]{1,80}}";
    private static final int CONFLICT = 409;

    private final TopicBook book;
    private final SetUpTopic setting;
    private final EndTopic ending;
    private final TopicPieces pieces;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TopicPages() {
        this.book = null;
        this.setting = null;
        this.ending = null;
        this.pieces = null;
    }

    @Inject
    public TopicPages(TopicBook book, SetUpTopic setting, EndTopic ending, TopicPieces pieces) {
        this.book = book;
        this.setting = setting;
        this.ending = ending;
        this.pieces = pieces;
    }

    /** All of them. */
    @GET
    @Requires(Permission.SET_UP_NETWORKS)
    public View list() {
        return pieces.list(book.everyOfKind(Topic.Kind.NETWORK), book.everyOfKind(Topic.Kind.INTEREST));
    }

    /** A new one. */
    @GET
    @Path("new")
    @Requires(Permission.SET_UP_NETWORKS)
    public View askNew(@QueryParam("kind") @Nullable String kind, @Context UriInfo uri) {
        TopicForm form = new TopicForm(kind(kind), book.everyOfKind(kind(kind)), true);
        return newPage(kind(kind), form.propose(uri.getQueryParameters()));
    }

    /** Makes it. */
    @POST
    @Path("new")
    @Requires(Permission.SET_UP_NETWORKS)
    public Response make(@QueryParam("kind") @Nullable String said, MultivaluedMap<String, String> input) {
        Topic.Kind kind = kind(said);
        TopicForm form = new TopicForm(kind, book.everyOfKind(kind), true);
        if (form.bind(input)) {
            try {
                String slug = setting.make(kind, form.wished(), form.described());
                return Redirects.withNotice(HOME + "/" + slug, "The " + kind.word() + " was made.");
            } catch (RuleBroken e) {
                form.refuse(field(form, e), e.rule().words());
            }
        }
        return newPage(kind, form).response();
    }

    private static Topic.Kind kind(@Nullable String said) {
        return "interest".equals(said) ? Topic.Kind.INTEREST : Topic.Kind.NETWORK;
    }

    private static Field<?> field(TopicForm form, RuleBroken broken) {
        Field<?> at = form.name;
        if (broken.rule() instanceof AnAddressLeadsToOneTopic) {
            at = form.slug;
        } else if (broken.rule() instanceof ANetworkWithPeopleStaysSensitive) {
            at = form.sensitive;
        }
        return Objects.requireNonNullElse(at, form.name);
    }

    private View newPage(Topic.Kind kind, TopicForm form) {
        boolean network = kind == Topic.Kind.NETWORK;
        return FormPage.of(
                        network ? "Make a network" : "Make an interest",
                        HOME + "/new?kind=" + kind.word(),
                        form,
                        "Make the " + kind.word())
                .view()
                .back(HOME)
                .section(pieces.section());
    }

    /** One of them. */
    @GET
    @Path(ONE)
    @Requires(Permission.SET_UP_NETWORKS)
    public View show(@PathParam("slug") String slug) {
        Topic topic = find(slug);
        return pieces.page(topic, before(topic));
    }

    private Topic find(String slug) {
        return book.find(slug)
                .filter(each -> each.kind() != Topic.Kind.MESSAGES)
                .orElseThrow(() -> NotFound.of("network or interest", slug));
    }

    private @Nullable String before(Topic topic) {
        String slug = setting.before(topic);
        return slug.isEmpty() ? null : find(slug).name();
    }

    /** What is said of it, to change. */
    @GET
    @Path(ONE + "/edit")
    @Requires(Permission.SET_UP_NETWORKS)
    public View ask(@PathParam("slug") String slug) {
        Topic topic = find(slug);
        return topic.isEnded()
                ? pieces.page(topic, before(topic))
                : view(edit(topic, form(topic).fill(topic, setting.before(topic))), slug);
    }

    private TopicForm form(Topic topic) {
        List<Topic> others = book.everyOfKind(topic.kind()).stream()
                .filter(each -> !each.slug().equals(topic.slug()))
                .toList();
        return new TopicForm(topic.kind(), others, false);
    }

    /** Changes it. */
    @POST
    @Path(ONE + "/edit")
    @Requires(Permission.SET_UP_NETWORKS)
    public Response change(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Topic topic = find(slug);
        TopicForm form = form(topic);
        if (form.bind(input)) {
            try {
                setting.change(slug, form.version(), form.described());
                return Redirects.withNotice(
                        HOME + "/" + slug, "The " + topic.kind().word() + " was changed.");
            } catch (RuleBroken e) {
                form.refuse(field(form, e), e.rule().words());
            } catch (Conflict e) {
                return changedMeanwhile(find(slug), form);
            }
        }
        return view(edit(topic, form), slug).response();
    }

    /** What was typed stays, beside what somebody else has stored; sent again, it is what counts. */
    private Response changedMeanwhile(Topic now, TopicForm form) {
        form.readAt(now.version());
        form.refuse("Somebody else has changed it meanwhile. Look at what it says now, then send yours again");
        FormPage page = edit(now, form).before(pieces.storedNow(now, before(now)));
        return view(page, now.slug()).status(CONFLICT).response();
    }

    private static FormPage edit(Topic topic, TopicForm form) {
        return FormPage.of("Change " + topic.name(), HOME + "/" + topic.slug() + "/edit", form, "Save");
    }

    private View view(FormPage page, String slug) {
        return page.view().back(HOME + "/" + slug).section(pieces.section());
    }

    /** What ending it means. */
    @GET
    @Path(ONE + "/end")
    @Requires(Permission.SET_UP_NETWORKS)
    public View askEnd(@PathParam("slug") String slug) {
        Topic topic = find(slug);
        return topic.isEnded() ? pieces.page(topic, before(topic)) : pieces.ending(topic, ending.hanging(topic));
    }

    /** Ends it. */
    @POST
    @Path(ONE + "/end")
    @Requires(Permission.SET_UP_NETWORKS)
    public Response end(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Topic ended = ending.end(slug, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                HOME + "/" + slug, "The " + ended.kind().word() + " has ended. You can let it go on again here.");
    }

    /** Lets it go on. */
    @POST
    @Path(ONE + "/open-again")
    @Requires(Permission.SET_UP_NETWORKS)
    public Response resume(@PathParam("slug") String slug) {
        Topic topic = ending.resume(slug);
        return Redirects.withNotice(HOME + "/" + slug, "The " + topic.kind().word() + " goes on.");
    }
}
