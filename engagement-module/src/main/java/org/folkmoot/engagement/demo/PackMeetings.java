package org.folkmoot.engagement.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.Capacity;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.MeetingTime;
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
            @Nullable String message) {

        Scope scopeHeld() {
            String[] parts = scope.split(":", -1);
            if (parts.length == 1) {
                return Scope.TRUST;
            }
            return "network".equals(parts[0]) ? Scope.network(parts[1]) : Scope.constituency(parts[1]);
        }

        MeetingDetails details() {
            MeetingTime time = MeetingTime.on(
                    LocalDate.parse(date), LocalTime.parse(from), LocalTime.parse(to), TrustClock.LONDON);
            Venue venue = new Venue(place, online, onlineLink);
            return new MeetingDetails(
                    title,
                    kind,
                    purpose.strip(),
                    time,
                    venue,
                    places(),
                    AccessFacts.inWords(access),
                    Windows.USUAL,
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
}
