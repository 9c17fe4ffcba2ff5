package org.folkmoot.platform.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadowsTest {

    @Test
    void aClassBelowAnothersPathTakesTheRequestsOfTheOthersLongerRoutes() {
        assertThat(Shadows.fault(List.of(Meetings.class, OfAMeeting.class)))
                .contains("Meetings.papers is never reached at /meetings/1/papers: OfAMeeting takes all below "
                        + "/meetings/{id: [0-9]{1,18}}");
    }

    @Test
    void classesOfOnePathAreAskedTogether() {
        assertThat(Shadows.fault(List.of(Meetings.class, MeetingsToo.class))).isEmpty();
    }

    @Test
    void aClassOfOneAddressTakesNothingBelowIt() {
        assertThat(Shadows.fault(List.of(Meetings.class, OneMeeting.class))).isEmpty();
    }

    @Test
    void aVariableThatTakesOtherLettersShadowsNothing() {
        assertThat(Shadows.fault(List.of(Meetings.class, NewMeetings.class))).isEmpty();
    }

    @Path("/meetings")
    public static class Meetings {
        @GET
        @Path("{id: [0-9]+}/papers")
        public String papers() {
            return "";
        }
    }

    @Path("meetings/")
    public static class MeetingsToo {
        @GET
        @Path("{id: [0-9]+}/minutes")
        public String minutes() {
            return "";
        }
    }

    @Path("/meetings/new")
    public static class NewMeetings {
        @GET
        public String page() {
            return "";
        }
    }

    @Path("/meetings/{id: [0-9]{1,18}}")
    public static class OfAMeeting {
        @GET
        @Path("agenda")
        public String agenda() {
            return "";
        }
    }

    @Path("/meetings/{id: [0-9]{1,18}}")
    public static class OneMeeting {
        @GET
        public String page() {
            return "";
        }
    }
}
