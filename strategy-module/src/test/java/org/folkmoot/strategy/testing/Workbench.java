package org.folkmoot.strategy.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.contracts.engagement.TableGuests;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.packs.PackPart;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.platform.past.ReadPublicPage;
import org.folkmoot.platform.settings.PastSettings;
import org.folkmoot.platform.start.Worker;
import org.folkmoot.strategy.asking.AskForFormat;
import org.folkmoot.strategy.coding.MeetingsOfWords;
import org.folkmoot.strategy.coding.ReadThemes;
import org.folkmoot.strategy.documents.CommentOnDocument;
import org.folkmoot.strategy.documents.ConsultationsOfDocument;
import org.folkmoot.strategy.documents.DecideOnComment;
import org.folkmoot.strategy.documents.KeepFormat;
import org.folkmoot.strategy.documents.ReadPassages;
import org.folkmoot.strategy.documents.StrategyToCommentOn;
import org.folkmoot.strategy.editing.AddPage;
import org.folkmoot.strategy.editing.AskForReview;
import org.folkmoot.strategy.editing.CheckPage;
import org.folkmoot.strategy.editing.DiscardDraft;
import org.folkmoot.strategy.editing.EndRelease;
import org.folkmoot.strategy.editing.FindTargets;
import org.folkmoot.strategy.editing.MakeFormats;
import org.folkmoot.strategy.editing.MarkReviewed;
import org.folkmoot.strategy.editing.PlacesOfPages;
import org.folkmoot.strategy.editing.PlanRelease;
import org.folkmoot.strategy.editing.PublishDrafts;
import org.folkmoot.strategy.editing.PublishOnTime;
import org.folkmoot.strategy.editing.PublishTogether;
import org.folkmoot.strategy.editing.Radar;
import org.folkmoot.strategy.editing.ReleaseClock;
import org.folkmoot.strategy.editing.ReleaseDrafts;
import org.folkmoot.strategy.editing.RestoreVersion;
import org.folkmoot.strategy.editing.SaveDraft;
import org.folkmoot.strategy.editing.StampFiles;
import org.folkmoot.strategy.editing.TellOpenings;
import org.folkmoot.strategy.editing.UndoLastChange;
import org.folkmoot.strategy.editing.WhatComesAndGoes;
import org.folkmoot.strategy.editing.WholePage;
import org.folkmoot.strategy.feedback.DecideOnExperience;
import org.folkmoot.strategy.feedback.LoadVoices;
import org.folkmoot.strategy.feedback.TakeIntoThemes;
import org.folkmoot.strategy.feedback.TellExperience;
import org.folkmoot.strategy.following.FollowPage;
import org.folkmoot.strategy.following.NoteNews;
import org.folkmoot.strategy.following.TellPageFollowers;
import org.folkmoot.strategy.following.WhatIsFollowed;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.packs.ExportJson;
import org.folkmoot.strategy.packs.ExportPack;
import org.folkmoot.strategy.packs.KeepFiles;
import org.folkmoot.strategy.packs.LoadPack;
import org.folkmoot.strategy.packs.OtherParts;
import org.folkmoot.strategy.packs.PackEditions;
import org.folkmoot.strategy.packs.PackOutcomes;
import org.folkmoot.strategy.packs.PackSurveys;
import org.folkmoot.strategy.packs.TakeOutcomes;
import org.folkmoot.strategy.packs.TakePack;
import org.folkmoot.strategy.packs.TakePast;
import org.folkmoot.strategy.packs.TakeSurveys;
import org.folkmoot.strategy.packs.VoicesOfNetworks;
import org.folkmoot.strategy.pledges.DecideOnPledge;
import org.folkmoot.strategy.pledges.MakePledge;
import org.folkmoot.strategy.pledges.NoteStepOfPledge;
import org.folkmoot.strategy.proof.AddProof;
import org.folkmoot.strategy.proof.CountTold;
import org.folkmoot.strategy.proof.LoadPackProof;
import org.folkmoot.strategy.proof.ProofThen;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.reading.ComposeArticle;
import org.folkmoot.strategy.reading.ContactLines;
import org.folkmoot.strategy.reading.NetworkDoors;
import org.folkmoot.strategy.reading.NetworkVoices;
import org.folkmoot.strategy.reading.OpenOutcomes;
import org.folkmoot.strategy.reading.PagesOfADay;
import org.folkmoot.strategy.reading.ReadArticle;
import org.folkmoot.strategy.reading.ReadFrontPage;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Decisions;
import org.folkmoot.strategy.store.DocumentComments;
import org.folkmoot.strategy.store.Experiences;
import org.folkmoot.strategy.store.Follows;
import org.folkmoot.strategy.store.FormatRequests;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.PastFiles;
import org.folkmoot.strategy.store.Pledges;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Releases;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.StampedFiles;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.Uploads;
import org.folkmoot.strategy.store.views.CommentViews;
import org.folkmoot.strategy.store.views.EditorViews;
import org.folkmoot.strategy.store.views.LinkViews;
import org.folkmoot.strategy.store.views.OpenRequests;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PastProof;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.SectionViews;
import org.folkmoot.strategy.store.views.ToldViews;
import org.folkmoot.strategy.store.views.VoiceViews;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.strategy.surveys.BuildSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.folkmoot.strategy.timemachine.CompareDays;
import org.folkmoot.strategy.timemachine.CompareParts;
import org.folkmoot.strategy.timemachine.FirstDay;
import org.folkmoot.strategy.timemachine.FollowPromises;
import org.folkmoot.strategy.timemachine.ListVersions;
import org.folkmoot.strategy.timemachine.ReadAsAt;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** The module put together over a test database, with everything else played by fakes. */
public final class Workbench {

    /** Who came to the tables of whichever consultation is asked for. */
    public final List<TableGuests.Guest> guests = new ArrayList<>();

    /** The clock, which stands still. */
    public final StandingClock clock;

    /** Pages. */
    public final Pages pages;

    /** Sections. */
    public final Sections sections;

    /** What is public. */
    public final PublishedPages published;

    /** What was written to the audit log. */
    public final AuditNotes audit = new AuditNotes();

    /** What was published to other modules. */
    public final List<TrustEvent> events = new ArrayList<>();

    /** Files in memory. */
    public final MemoryFiles stored = new MemoryFiles();

    /** The trust's settings. */
    public final PlainSettings settings = new PlainSettings();

    /** Who acts. */
    public final NamedActor actor = new NamedActor();

    /** What was put in the outbox. */
    public final KeptMessages outbox = new KeptMessages();

    /** The version of public content. */
    public final PublicContent content;

    /** Whether there is a meeting of a name. */
    public final EveryMeeting meetings = new EveryMeeting();

    private final Jdbi jdbi;

    /** The PDF of each document, in place of a real writer. */
    public final MakeFormats formats;

    /** Takes the database and the day. */
    public Workbench(TestDatabase database, LocalDate day) {
        jdbi = TrustJdbi.over(database.dataSource());
        content = new PublicContent(jdbi, new PlainTransactions());
        clock = StandingClock.at(day);
        pages = new Pages(jdbi);
        sections = new Sections(jdbi, new SectionViews(jdbi));
        published = new PublishedPages(jdbi);
        formats = new MakeFormats(
                xhtml -> ("%PDF-1.7 " + xhtml).getBytes(StandardCharsets.UTF_8),
                stored,
                pages,
                new PastFiles(jdbi),
                settings,
                new StampFiles(Workbench::stamped, stored, new StampedFiles(jdbi)),
                new Uploads(jdbi));
    }

    /** A stamp is the word in front of the file. */
    private static Path stamped(InputStream pdf, String word, String line) {
        try {
            Path copy = Files.createTempFile("stamped", ".pdf");
            Files.writeString(copy, word + ": " + new String(pdf.readAllBytes(), StandardCharsets.UTF_8));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads one of the product's packs. */
    public void loadPack(String id) {
        loader().load(ClassPathPack.of(id, true, Workbench.class.getClassLoader()));
    }

    /** What loads packs. */
    public LoadPack loader() {
        return new LoadPack(pages, sections, new KeepFiles(stored, pages), formats, tell(), settings, audit, clock);
    }

    /** What puts pages together. */
    public ComposeArticle compose() {
        return new ComposeArticle(
                published, new PageFiles(jdbi), new CommentViews(jdbi), voices(), doors(), contactLines(), clock);
    }

    /** What other modules give to packs; a test adds its own. */
    public final List<PackPart> parts = new ArrayList<>();

    /** The networks that people can be in; a test adds its own. */
    public final List<Involvement.Choice> networks = new ArrayList<>();

    /** What stands behind the pages of networks. */
    public NetworkDoors doors() {
        return new NetworkDoors(
                new Involvement() {
                    @Override
                    public List<Choice> interests() {
                        return List.of();
                    }

                    @Override
                    public List<Choice> networks() {
                        return networks;
                    }
                },
                meetings,
                settings);
    }

    /** How to reach the trust. */
    public ContactLines contactLines() {
        return new ContactLines(settings, new PastSettings(jdbi, settings));
    }

    /** What reads pages. */
    public ReadArticle articles() {
        return new ReadArticle(published, compose());
    }

    /** What reads the front page. */
    public ReadFrontPage frontPage() {
        return new ReadFrontPage(published, most -> List.of(), settings, clock);
    }

    /** What keeps drafts. */
    public SaveDraft save() {
        return new SaveDraft(sections, actor, audit, clock);
    }

    /** What throws drafts away. */
    public DiscardDraft discard() {
        return new DiscardDraft(sections, audit);
    }

    /** What brings versions back. */
    public RestoreVersion restore() {
        return new RestoreVersion(sections, actor, audit, clock);
    }

    /** What publishes. */
    public PublishDrafts publish() {
        return new PublishDrafts(
                sections,
                pages,
                published,
                formats,
                tell(),
                news(),
                whole(),
                new PastPages(jdbi),
                content,
                events::add,
                audit,
                clock);
    }

    /** What looks at pages as they will be. */
    public WholePage whole() {
        FindTargets targets = new FindTargets(
                published,
                new PageFiles(jdbi),
                meetings,
                new WhatComesAndGoes(
                        published,
                        new PageFiles(jdbi),
                        new SurveyOfConsultation(published, new Surveys(jdbi), clock),
                        new ProofViews(jdbi),
                        clock));
        return new WholePage(
                sections, targets, new PlacesOfPages(published, compose(), proof()), new Progress(jdbi), clock);
    }

    /** What adds what people said and what came of it. */
    public AddProof proof() {
        return new AddProof(
                chains(),
                proofThen(),
                new SurveyOfConsultation(published, new Surveys(jdbi), clock),
                published,
                meetings);
    }

    /** What reads the chain as at a day. */
    public ProofThen proofThen() {
        PagesOfADay then = new PagesOfADay(published, new PastPages(jdbi));
        return new ProofThen(chains(), new PastProof(jdbi), then, new Progress(jdbi), told());
    }

    /** What reads the chain as it is now. */
    public ReadChain chains() {
        return new ReadChain(
                new Themes(jdbi),
                new ReadThemes(new Themes(jdbi), new WordsSaid(jdbi)),
                new WordsSaid(jdbi),
                new MeetingsOfWords(meetings),
                new ProofViews(jdbi),
                new Progress(jdbi),
                published,
                told());
    }

    /** What counts who was told. */
    public CountTold told() {
        return new CountTold(new ToldViews(jdbi), consultation -> guests);
    }

    /** Notes that all principles of a step of a consultation were found to be met. */
    public void checked(long page, Move move) {
        move.principles().forEach(each -> new Progress(jdbi)
                .check(page, move, each, true, "All whom it concerns were asked", "Ed Editor", clock.instant()));
    }

    /** What tells of openings. */
    public TellOpenings tell() {
        return new TellOpenings(pages, published, events::add, content, audit, clock);
    }

    /** What begins pages. */
    public AddPage add() {
        return new AddPage(pages, sections, published, audit, clock);
    }

    /** Drafts that are to become public together. */
    public Releases releases() {
        return new Releases(jdbi);
    }

    /** What publishes on the word of a person. */
    public ReleaseDrafts release() {
        return new ReleaseDrafts(publish(), sections.read(), releases(), settings, actor, clock);
    }

    /** What publishes several pages at once. */
    public PublishTogether together() {
        return new PublishTogether(
                editor(), published, sections, whole(), release(), new Surveys(jdbi), new SurveyBench(this).build());
    }

    /** What asks a second person. */
    public AskForReview askForReview() {
        return new AskForReview(editor(), releases(), actor, audit, clock);
    }

    /** What ends a request or a plan. */
    public EndRelease endRelease() {
        return new EndRelease(releases(), actor, audit, clock);
    }

    /** What sets a time. */
    public PlanRelease planRelease() {
        return new PlanRelease(
                editor(), sections.read(), published, release(), releases(), whole(), actor, audit, clock);
    }

    /** What publishes at a time. */
    public Worker releaseClock() {
        PublishOnTime onTime = new PublishOnTime(publish(), editor(), sections.read(), releases(), actor, clock);
        return new ReleaseClock(releases(), onTime, endRelease(), actor, clock);
    }

    /** What undoes. */
    public UndoLastChange undo() {
        return new UndoLastChange(sections, actor, audit, clock);
    }

    /** What notes reviews. */
    public MarkReviewed markReviewed() {
        return new MarkReviewed(sections, publish(), actor, audit, clock);
    }

    /** What looks at drafts before they are public. */
    public CheckPage check() {
        return new CheckPage(sections, published, release(), releases(), whole(), new LinkViews(jdbi));
    }

    /** What reads pages as at a day. */
    public ReadAsAt asAt() {
        return new ReadAsAt(
                published,
                new PastPages(jdbi),
                new PagesOfADay(published, new PastPages(jdbi)),
                new PastFiles(jdbi),
                new PageFiles(jdbi),
                compose(),
                frontPage(),
                proof(),
                voices());
    }

    /** What finds from which day on a page is kept. */
    public FirstDay firstDay() {
        return new FirstDay(new PastPublicPages(jdbi), new ReadPublicPage(List.of()), versions(), asAt(), clock);
    }

    /** What compares days. */
    public CompareDays compare() {
        return new CompareDays(published, new PastPages(jdbi), contactLines());
    }

    /** What compares chapters and periods. */
    public CompareParts compareParts() {
        return new CompareParts(published, new PastPages(jdbi), clock);
    }

    /** What follows promises. */
    public FollowPromises promises() {
        return new FollowPromises(published, new PastPages(jdbi), clock);
    }

    /** What lists versions. */
    public ListVersions versions() {
        return new ListVersions(published, new PastPages(jdbi));
    }

    /** What takes packs in. */
    public TakePack takePack() {
        return new TakePack(
                published,
                sections.read(),
                sections,
                add(),
                new KeepFiles(stored, pages),
                new TakePast(sections, clock),
                new TakeSurveys(
                        published,
                        new Surveys(jdbi),
                        new BuildSurvey(new Surveys(jdbi), published, content, actor, audit, clock)),
                new TakeOutcomes(published, loadProof(), loadVoices(), actor),
                new OtherParts(parts),
                actor,
                audit,
                clock);
    }

    private PackOutcomes outcomes() {
        return new PackOutcomes(
                new Progress(jdbi),
                new Themes(jdbi),
                new WordsSaid(jdbi),
                new ProofViews(jdbi),
                new MeetingsOfWords(meetings));
    }

    /** What gives everything out as a pack. */
    public ExportPack exportPack() {
        return new ExportPack(
                published,
                new PackEditions(published, new PastPages(jdbi)),
                new PackSurveys(new Surveys(jdbi)),
                outcomes(),
                new VoicesOfNetworks(voiceViews(), published),
                new OtherParts(parts),
                new PageFiles(jdbi),
                stored,
                settings,
                audit);
    }

    /** What takes feedback and pledges in. */
    public LoadVoices loadVoices() {
        return new LoadVoices(new Experiences(jdbi), pledges(), voiceViews(), audit, clock);
    }

    /** What takes themes and their outcomes in, where nobody can be written to. */
    public LoadPackProof loadProof() {
        return new LoadPackProof(
                published,
                new Themes(jdbi),
                new Contributions(jdbi),
                new Decisions(jdbi),
                new Progress(jdbi),
                new NoRecipients(),
                new EveryMeeting(),
                audit,
                clock);
    }

    /** What gives everything out as JSON. */
    public ExportJson exportJson() {
        return new ExportJson(
                published,
                new PackSurveys(new Surveys(jdbi)),
                outcomes(),
                new VoicesOfNetworks(voiceViews(), published),
                settings,
                audit,
                clock);
    }

    /** What is late. */
    public Radar radar() {
        return new Radar(published, requestsView(), releases(), new LinkViews(jdbi), settings, clock);
    }

    /** Requests as the office sees them. */
    public OpenRequests requestsView() {
        return new OpenRequests(jdbi);
    }

    /** Requests for formats. */
    public FormatRequests requests() {
        return new FormatRequests(jdbi);
    }

    /** What takes requests. */
    public AskForFormat ask() {
        return new AskForFormat(published, requests(), actor, outbox, settings, audit, clock);
    }

    /** The database. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** What networks were told. */
    public NetworkVoices voices() {
        return new NetworkVoices(published, voiceViews());
    }

    /** What networks were told, as it is read. */
    public VoiceViews voiceViews() {
        return new VoiceViews(jdbi);
    }

    /** What takes feedback to networks. */
    public TellExperience tellExperience() {
        return new TellExperience(new Experiences(jdbi), audit, clock);
    }

    /** What decides on feedback to networks. */
    public DecideOnExperience decideOnExperience() {
        TakeIntoThemes themes = new TakeIntoThemes(published, new Progress(jdbi), new Contributions(jdbi), audit);
        return new DecideOnExperience(new Experiences(jdbi), themes, content, actor, audit, clock);
    }

    /** Pledges. */
    public Pledges pledges() {
        return new Pledges(jdbi);
    }

    /** What takes pledges. */
    public MakePledge makePledge() {
        return new MakePledge(pledges(), actor, audit, clock);
    }

    /** What shows pledges. */
    public DecideOnPledge decideOnPledge() {
        return new DecideOnPledge(pledges(), content, events::add, audit);
    }

    /** What notes how pledges go. */
    public NoteStepOfPledge noteStep() {
        return new NoteStepOfPledge(pledges(), content, actor, audit, clock);
    }

    /** Follows. */
    public Follows follows() {
        return new Follows(jdbi);
    }

    /** What notes news for followers. */
    public NoteNews news() {
        return new NoteNews(follows(), published, clock);
    }

    /** What takes follows. */
    public FollowPage follow() {
        return new FollowPage(published, follows(), outbox, settings, actor, audit, clock);
    }

    /** What tells followers. */
    public TellPageFollowers tellFollowers() {
        return new TellPageFollowers(
                follows(), new WhatIsFollowed(published), outbox, settings, new PlainTransactions(), audit, clock);
    }

    /** What came of consultations, for programs. */
    public OpenOutcomes openOutcomes() {
        return new OpenOutcomes(chains(), settings);
    }

    /** Comments on documents. */
    public DocumentComments comments() {
        return new DocumentComments(jdbi);
    }

    /** Comments on documents as they are read. */
    public CommentViews commentViews() {
        return new CommentViews(jdbi);
    }

    /** What takes comments on documents. */
    public CommentOnDocument comment() {
        return new CommentOnDocument(published, sections.read(), comments(), actor, audit, clock);
    }

    /** What finds strategies that take comments. */
    public StrategyToCommentOn strategyToCommentOn() {
        return new StrategyToCommentOn(published, new PastPages(jdbi), clock);
    }

    /** What answers comments on documents. */
    public DecideOnComment decideOnComment() {
        return new DecideOnComment(
                comments(), consultationsOfDocument(), outbox, settings, content, actor, audit, clock);
    }

    /** The consultations of documents. */
    public ConsultationsOfDocument consultationsOfDocument() {
        return new ConsultationsOfDocument(published, new Contributions(jdbi), audit);
    }

    /** Comments beside the passages. */
    public ReadPassages passages() {
        return new ReadPassages(published, sections.read(), commentViews());
    }

    /** What keeps files that are sent in. */
    public KeepFormat keepFormat() {
        return new KeepFormat(
                published,
                pages,
                new PageFiles(jdbi),
                sections,
                new Uploads(jdbi),
                stored,
                save(),
                actor,
                audit,
                clock);
    }

    /** The files of a page that everybody may have. */
    public List<PageFile> released(long page) {
        return new PageFiles(jdbi).released(page);
    }

    /** Pages as editors see them. */
    public EditorViews editor() {
        return new EditorViews(jdbi);
    }

    /** The files of a page. */
    public List<PageFile> files(long page) {
        return new PageFiles(jdbi).of(page);
    }

    /** One section of a page. */
    public SectionRow section(Kind kind, String slug, String name) {
        long page = published.find(kind, slug).orElseThrow().id();
        return sections.read().of(page).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
