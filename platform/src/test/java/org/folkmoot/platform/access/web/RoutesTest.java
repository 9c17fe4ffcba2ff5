package org.folkmoot.platform.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void aRouteThatSaysNothingIsNamedInOneLine() {
        assertThat(Routes.fault(Routes.of(List.of(Silent.class))))
                .contains("Neither @Requires nor @Open on GET /silent (Silent.page)");
        assertThat(Routes.fault(Routes.of(List.of(Declared.class)))).isEmpty();
    }

    @Test
    void aMethodsOwnWordCountsBeforeItsClass() {
        List<Route> routes = Routes.of(List.of(Declared.class));

        assertThat(routes)
                .extracting(Route::path)
                .containsExactly("/declared", "/declared/{id}/file", "/declared/{token}");
        assertThat(routes.get(0).permission()).isEqualTo(Permission.SEE_AUDIT);
        assertThat(routes.get(1).megabytes()).isEqualTo(20);
        assertThat(routes.get(2).open()).isTrue();
        assertThat(routes.get(2).permission()).isNull();
        assertThat(routes.get(2).exempt()).isEqualTo("one-click");
    }

    @Test
    void anAddressWithAnyIdBelongsToItsRoute() {
        Route file = Routes.of(List.of(Declared.class)).get(1);

        assertThat(file.addresses().matcher("/declared/12/file").matches()).isTrue();
        assertThat(file.addresses().matcher("/declared/12/13/file").matches()).isFalse();
    }

    @Test
    void theTableSaysHowARouteIsProtected() throws IOException {
        String json = RouteTable.json(Routes.of(List.of(Declared.class)).stream());

        assertThat(json)
                .contains("\"path\" : \"/declared/{token}\"")
                .contains("\"exemptBecause\" : \"one-click\"")
                .contains("\"permission\" : \"SEE_AUDIT\"");
    }

    @Path("/silent")
    public static class Silent {
        @GET
        public String page() {
            return "";
        }
    }

    @Path("declared/")
    @Requires(Permission.SEE_AUDIT)
    public static class Declared {
        @GET
        public String page() {
            return "";
        }

        @POST
        @Path("{id: [0-9]{1,18}}/file")
        @AcceptsUpload(megabytes = 20)
        public void upload() {
            // Only its annotations are looked at.
        }

        @POST
        @Path("{token}")
        @Open(token = "unsubscribe", exemptFromCrossSiteCheck = "one-click")
        public void stop() {
            // Only its annotations are looked at.
        }
    }
}
