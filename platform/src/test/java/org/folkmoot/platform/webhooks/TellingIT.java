package org.folkmoot.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.platform.calls.CallTarget;
import org.folkmoot.platform.calls.DirectCall;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.links.Keys;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.platform.webhooks.HookCall.State;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TellingIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    @TempDir
    static Path folder;

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final HookRows rows = new HookRows(transactions.jdbi());
    private final CallWake wake = new CallWake();
    private final PublicNews news =
            new StoredNews(rows, wake, transactions, new FixedSettings(), StandingClock.atNoon());
    private final HookSecrets secrets = new HookSecrets(keys());
    private final CallSender sender = sender(true);
    private final List<Map<String, String>> heard = new ArrayList<>();
    private HttpServer server;
    private int answer = 204;

    @BeforeEach
    void open() throws IOException {
        database.emptyTables();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/news", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(Map.of(
                    "body", body,
                    "id", exchange.getRequestHeaders().getFirst("webhook-id"),
                    "time", exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    "signature", exchange.getRequestHeaders().getFirst("webhook-signature")));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aSystemIsToldOfWhatItWantsWithASignatureAndNothingElse() {
        long hook = rows.add("Website", address(), List.of("meeting.scheduled"), Instant.EPOCH);

        tell("meeting.scheduled");
        tell("meeting.cancelled");
        while (sender.turn()) {}

        assertThat(heard).singleElement().satisfies(call -> {
            assertThat(call.get("body"))
                    .contains("\"type\":\"meeting.scheduled\"")
                    .contains("https://members.trust.example/meetings/open-day");
            assertThat(CallSignature.with(secrets.written(rows.find(hook).orElseThrow()))
                            .matches(
                                    call.get("id"),
                                    call.get("time"),
                                    call.get("body"),
                                    call.get("signature"),
                                    Instant.now()))
                    .isTrue();
        });
        assertThat(rows.newest(hook, 10)).singleElement().satisfies(call -> assertThat(call.state())
                .isEqualTo(State.DONE));
    }

    @Test
    void aSystemThatFailsIsAskedAgainLaterUnderTheSameId() {
        long hook = rows.add("Website", address(), List.of("meeting.scheduled"), Instant.EPOCH);
        answer = 500;

        tell("meeting.scheduled");
        while (sender.turn()) {}
        HookCall call = rows.newest(hook, 1).get(0);

        assertThat(call.state()).isEqualTo(State.WAITING);
        assertThat(call.lastAnswer()).isEqualTo("Answered 500");
        assertThat(call.nextTry()).isAfter(Instant.now());
        assertThat(heard).hasSize(1);

        answer = 200;
        due();
        while (sender.turn()) {}

        assertThat(heard).hasSize(2).extracting(each -> each.get("id")).containsOnly("news_" + call.id());
        assertThat(rows.newest(hook, 1).get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void aSystemThatIsGoneOrPausedIsNotAskedAgain() {
        long hook = rows.add("Website", address(), List.of("meeting.scheduled"), Instant.EPOCH);
        answer = 410;
        tell("meeting.scheduled");
        while (sender.turn()) {}
        Hook known = rows.find(hook).orElseThrow();
        rows.change(new Hook(hook, known.name(), known.url(), known.kinds(), 1, true, known.createdAt()));

        tell("meeting.scheduled");

        assertThat(rows.newest(hook, 10)).singleElement().satisfies(call -> assertThat(call.state())
                .isEqualTo(State.FAILED));
    }

    @Test
    void outsideTheDemonstrationNothingBehindTheFirewallIsCalled() {
        long hook = rows.add("Inside", address(), List.of("meeting.scheduled"), Instant.EPOCH);
        tell("meeting.scheduled");

        CallSender real = sender(false);
        while (real.turn()) {}

        assertThat(heard).isEmpty();
        assertThat(rows.newest(hook, 1).get(0).lastAnswer()).contains("not a host of the open internet");
        assertThat(target(false).refusal("https://10.0.0.1/")).isPresent();
        assertThat(target(false).refusal("https://[::1]/")).isPresent();
        assertThat(target(false).refusal("https://169.254.169.254/latest")).isPresent();
        assertThat(target(false).refusal("http://93.184.216.34/")).contains("The address must begin with https://");
        assertThat(target(false).refusal("https://93.184.216.34/news")).isEmpty();
        assertThat(target(true).refusal("not an address")).isPresent();
    }

    @Test
    void aCallGoesToTheAddressThatWasLookedAtWhateverTheNameSaysNow() throws IOException {
        var found = target(true).look(address());

        int status = new DirectCall(Duration.ofSeconds(5))
                .post(
                        URI.create("http://moved.invalid:" + server.getAddress().getPort() + "/news"),
                        Objects.requireNonNull(found.host()),
                        Map.of("webhook-id", "a", "webhook-timestamp", "1", "webhook-signature", "v1,x"),
                        "{}");

        assertThat(status).isEqualTo(204);
        assertThat(heard).hasSize(1);
    }

    @Test
    void tellingNeedsATransaction() {
        assertThatThrownBy(() -> news.tell("meeting.scheduled", "/meetings/x", "/open/x.json"))
                .isInstanceOf(IllegalStateException.class);
    }

    private void tell(String kind) {
        transactions.runInNew(() -> news.tell(kind, "/meetings/open-day", "/open/meetings/open-day.json"));
    }

    private void due() {
        transactions
                .jdbi()
                .useHandle(handle -> handle.execute("update platform_hook_call set next_try = '2020-01-01'"));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/news";
    }

    private CallSender sender(boolean demo) {
        Transactions own = transactions;
        return new CallSender(rows, secrets, target(demo), wake, own);
    }

    private static CallTarget target(boolean demo) {
        return new CallTarget(new Installation(
                name -> "FOLKMOOT_DEMO".equals(name) ? Optional.of(Boolean.toString(demo)) : Optional.empty()));
    }

    private static Keys keys() {
        Keys keys = new Keys(new Installation(
                name -> "FOLKMOOT_KEYS".equals(name) ? Optional.of(folder.toString()) : Optional.empty()));
        keys.run();
        return keys;
    }
}
