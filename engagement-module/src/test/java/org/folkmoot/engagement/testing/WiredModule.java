package org.folkmoot.engagement.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.contracts.members.ConstituencyCount;
import org.folkmoot.contracts.members.Places;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.engagement.approving.ApproveMeeting;
import org.folkmoot.engagement.approving.CancelMeeting;
import org.folkmoot.engagement.approving.MeetingAnnouncements;
import org.folkmoot.engagement.approving.MoveMeeting;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.calendar.MeetingNews;
import org.folkmoot.engagement.formats.OutgoingFormats;
import org.folkmoot.engagement.formats.Outgoings;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.inviting.InviteAudience;
import org.folkmoot.engagement.inviting.TellGuests;
import org.folkmoot.engagement.messages.ConvenerMessages;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.ContactBudget;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.recipients.KeepRecipient;
import org.folkmoot.engagement.store.JpaBooks;
import org.folkmoot.engagement.store.SqlAudiences;
import org.folkmoot.engagement.store.SqlFormatBook;
import org.folkmoot.engagement.store.SqlFormatNeeds;
import org.folkmoot.engagement.store.SqlFormatOrderBook;
import org.folkmoot.engagement.store.SqlMailingBook;
import org.folkmoot.engagement.store.SqlNetworkBook;
import org.folkmoot.engagement.store.SqlOwnMessageBook;
import org.folkmoot.engagement.store.SqlPaperBook;
import org.folkmoot.engagement.store.SqlRecipientBook;
import org.folkmoot.engagement.store.SqlThreadBook;
import org.folkmoot.engagement.store.SqlTopicBook;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.testkit.clock.StandingClock;

/** The module's use cases over one transaction of the tests' database, on a floor of fakes; the members module is a map. */
public final class WiredModule {
    public final EngagementDatabase database;
    public final StandingClock clock = StandingClock.at(MeetingBuilder.NOW);
    public final Fakes floor = new Fakes();
    public final MeetingBook meetings;
    public final InvitationBook invitations;
    public final SqlRecipientBook recipients;
    public final SqlAudiences audiences;
    public final TopicBook topics;
    public final CalendarViews calendar;
    public final MeetingMessages messages;
    public final KeepRecipient keeping;
    public final FormatBook formatBook;
    public final Outgoings outgoings;
    public final OutgoingFormats formats;
    public final OwnMessageBook ownMessages;
    public final FormatOrderBook formatOrders;
    public final TellInFormat telling;

    /** The contact budget; none at first. */
    public Limit budget = ContactBudget.NONE.now();

    private final Map<PersonId, Recipient> members = new LinkedHashMap<>();

    public WiredModule(EngagementDatabase database) {
        this.database = database;
        meetings = JpaBooks.meetings(database);
        invitations = JpaBooks.invitations(database);
        recipients = new SqlRecipientBook(database.jdbi());
        audiences = new SqlAudiences(database.jdbi(), () -> budget, false, clock);
        topics = new SqlTopicBook(database.jdbi());
        calendar = new CalendarViews(database.jdbi());
        messages = new MeetingMessages(Fakes.settings(), new CalendarFile(Fakes.settings()), topics, clock);
        formatBook = new SqlFormatBook(database.jdbi());
        outgoings = new Outgoings(
                new SqlFormatNeeds(database.jdbi(), () -> budget, clock),
                meetings,
                new SqlPaperBook(database.jdbi()),
                new SqlThreadBook(database.jdbi(), clock),
                new SqlNetworkBook(database.jdbi()),
                new SqlMailingBook(database.jdbi(), clock),
                topics);
        formats = new OutgoingFormats(formatBook, outgoings, clock);
        ownMessages = new SqlOwnMessageBook(database.jdbi());
        formatOrders = new SqlFormatOrderBook(database.jdbi());
        telling = new TellInFormat(ownMessages, floor.outbox(), clock);
        keeping = new KeepRecipient(recipients, members(), clock);
    }

    /** The members module says this of a person from now on. */
    public PersonId member(RecipientBuilder person) {
        Recipient recipient = person.build();
        members.put(recipient.person(), recipient);
        return recipient.person();
    }

    /** The members module knows the person, and so does this one. */
    public PersonId known(RecipientBuilder person) {
        PersonId id = member(person);
        keeping.keep(id);
        return id;
    }

    /** The members module knows nothing of the person any more. */
    public void erase(PersonId person) {
        members.remove(person);
    }

    /** A meeting in the tables. */
    public Meeting kept(Meeting meeting) {
        meetings.add(meeting);
        meetings.step(meeting, null, MeetingBuilder.NOW, "Ann Convener");
        meetings.flush();
        return meeting;
    }

    /** A meeting whose invitations are out. */
    public Meeting invited(MeetingBuilder plan) {
        Meeting meeting = kept(plan.waiting());
        approving().approve(meeting.id(), meeting.version());
        return meeting;
    }

    public ApproveMeeting approving() {
        return new ApproveMeeting(
                meetings,
                new InviteAudience(audiences, messages, formats, floor.outbox(), floor.currentActor(), clock),
                announcements(),
                new ConvenerMessages(floor.outbox(), Fakes.settings(), topics, new NoIdentities()),
                floor.currentActor(),
                floor.audit(),
                clock);
    }

    public MoveMeeting moving() {
        return new MoveMeeting(meetings, telling(), announcements(), floor.audit(), clock);
    }

    public CancelMeeting cancelling() {
        return new CancelMeeting(meetings, telling(), announcements(), floor.currentActor(), floor.audit(), clock);
    }

    private TellGuests telling() {
        return new TellGuests(audiences, messages, floor.outbox(), telling);
    }

    private MeetingAnnouncements announcements() {
        return new MeetingAnnouncements(floor.events(), Fakes.content(), new MeetingNews(Fakes.news()));
    }

    private Recipients members() {
        return new Recipients() {
            @Override
            public Optional<Recipient> recipient(PersonId person) {
                return Optional.ofNullable(members.get(person));
            }

            @Override
            public List<Recipient> recipientsAfter(long after, int most) {
                return members.values().stream()
                        .filter(each -> each.person().value() > after)
                        .limit(most)
                        .toList();
            }
        };
    }

    /** Words about audiences, where Sidcup is the one ward that is known. */
    public static AudienceWords words(TopicBook topics) {
        return new AudienceWords(topics, constituencies(), new Places() {
            @Override
            public List<String> codesOf(String name) {
                return "Sidcup".equalsIgnoreCase(name) ? List.of("E05000123") : List.of();
            }

            @Override
            public String nameOf(String code) {
                return "E05000123".equals(code) ? "Sidcup" : code;
            }
        });
    }

    /** Bexley and Bromley, of the public. */
    public static Constituencies constituencies() {
        return new Constituencies() {
            @Override
            public List<ConstituencyCount> all() {
                return List.of(
                        new ConstituencyCount("public-bexley", "Bexley", "PUBLIC", 120, 50),
                        new ConstituencyCount("public-bromley", "Bromley", "PUBLIC", 80, 50));
            }

            @Override
            public String nameOf(ClassKey key) {
                return "staff/clinical".equals(key.toString()) ? "Staff, Clinical" : key.toString();
            }

            @Override
            public long joined(String constituency, LocalDate from, LocalDate to) {
                return 0;
            }
        };
    }
}
