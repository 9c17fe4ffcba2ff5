package org.folkmoot.platform.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.junit.jupiter.api.Test;

class DoorsTest {

    private static final Actor OFFICER = new Actor("Robin", null, List.of(new Grant(Role.OFFICE, Scope.TRUST)));

    private final Doors doors = new Doors(Routes.of(List.of(Hall.class)));

    @Test
    void aPageIsOpenToWhoHoldsARoleWithItsPermission() {
        assertThat(doors.areOpen(OFFICER, "/hall/12?from=2024#top")).isTrue();
        assertThat(doors.areOpen(Actor.VISITOR, "/hall/12")).isFalse();
        assertThat(doors.areOpen(OFFICER, "/hall/keys")).isFalse();
    }

    @Test
    void anOpenPageIsOpenToEverybodyAndOneThatIsNotThereToNobody() {
        assertThat(doors.areOpen(Actor.VISITOR, "/hall")).isTrue();
        assertThat(doors.areOpen(OFFICER, "/elsewhere")).isFalse();
    }

    @Path("/hall")
    public static class Hall {
        @GET
        @Open
        public String door() {
            return "";
        }

        @GET
        @Path("{id: [0-9]+}")
        @Requires(Permission.SEE_MEMBERS)
        public String room() {
            return "";
        }

        @GET
        @Path("keys")
        @Requires(Permission.ADMINISTER)
        public String keys() {
            return "";
        }
    }
}
