package org.folkmoot.engagement.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.AccessFeature;
import org.folkmoot.engagement.model.Capacity;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.PaperKind;
import org.folkmoot.engagement.model.Payment;
import org.folkmoot.engagement.model.QuestionDeadline;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.model.Windows;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** The pack's {@code meetings.yaml}. */
record PackMeetings(List<PackMeeting> meetings) {

    static final String SCHEMA = "schemas/engagement/meetings.schema.json";

    /** One meeting as a pack gives it. */
    record PackMeeting(
            String title,
            MeetingKind kind,
            String scope,
            MeetingState state,
            @Nullable String comment,
            boolean invites,
            boolean open,
            @Nullable String series,
            String date,
            String from,
            String to,
            @Nullable String place,
            boolean online,
            @Nullable String onlineLink,
            @Nullable Integer capacity,
            @Nullable Integer capacityOnline,
            @Nullable String access,
            @Nullable String programme,
            List<String> topics,
            String purpose,
            @Nullable String subject,
            @Nullable String message,
            boolean full,
            @Nullable String movedFrom,
            @Nullable List<AccessFeature> features,
            @Nullable String parking,
            @Nullable String transport,
            boolean takesQuestions,
            boolean thanked,
            @Nullable List<String> agenda,
            @Nullable List<PackOutput> outputs,
            @Nullable List<PackQuestion> questions,
            @Nullable List<PackTable> tables,
            @Nullable List<String> evaluated,
            @Nullable List<PackPayment> payments) {

        Scope scopeHeld() {
            return PackScope.of(scope);
        }

        /** As it stands now. */
        MeetingDetails details() {
            return details(date);
        }

        /** As it was first planned. */
        MeetingDetails firstDetails() {
            return details(Objects.requireNonNullElse(movedFrom, date));
        }

        private MeetingDetails details(String day) {
            MeetingTime time =
                    MeetingTime.on(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to), TrustClock.LONDON);
            Venue venue = new Venue(place, online, onlineLink);
            return new MeetingDetails(
                    title,
                    kind,
                    purpose.strip(),
                    time,
                    venue,
                    places(),
                    new AccessFacts(features == null ? Set.of() : Set.copyOf(features), parking, transport, access),
                    takesQuestions ? new Windows(null, null, QuestionDeadline.USUAL.before(time)) : Windows.USUAL,
                    programme,
                    open,
                    series,
                    topics);
        }

        private Capacity places() {
            return place == null ? new Capacity(null, capacity) : new Capacity(capacity, capacityOnline);
        }

        InvitationText text() {
            return new InvitationText(
                    Objects.requireNonNullElse(subject, ""),
                    Objects.requireNonNullElse(message, "").strip());
        }
    }

    /** Something that came out of a meeting, or a paper for it. */
    record PackOutput(
            PaperKind kind,
            String title,
            String link,
            @Nullable String credit,
            @Nullable String alternative,
            boolean approved) {}

    /** A question that was sent in. */
    record PackQuestion(
            String name,
            String words,
            boolean showsName,
            @Nullable String answer) {}

    /** What was said at a table. */
    record PackTable(String topic, String said) {}

    /** What one of those who came gets for it. */
    record PackPayment(
            Payment.Kind kind, int pence, @Nullable String note, Payment.State state) {}
}
