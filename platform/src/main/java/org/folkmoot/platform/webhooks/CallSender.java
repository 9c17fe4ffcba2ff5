package org.folkmoot.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.platform.calls.CallTarget;
import org.folkmoot.platform.calls.CallTarget.Found;
import org.folkmoot.platform.calls.DirectCall;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;
import org.folkmoot.platform.webhooks.HookCall.State;

/** Makes the queued calls, one after another; a system that does not answer with 2xx is asked again for three days. */
@ApplicationScoped
class CallSender implements Worker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final int GONE = 410;

    private final HookRows rows;
    private final HookSecrets secrets;
    private final CallTarget target;
    private final CallWake wake;
    private final Transactions transactions;
    private final DirectCall direct = new DirectCall(PATIENCE);

    @SuppressWarnings("NullAway") // for the CDI proxy
    CallSender() {
        rows = null;
        secrets = null;
        target = null;
        wake = null;
        transactions = null;
    }

    @Inject
    CallSender(HookRows rows, HookSecrets secrets, CallTarget target, CallWake wake, Transactions transactions) {
        this.rows = rows;
        this.secrets = secrets;
        this.target = target;
        this.wake = wake;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Wake wake() {
        return wake.get();
    }

    @Override
    public boolean turn() {
        Optional<HookCall> claimed = transactions.inNew(() -> rows.claim(RealTime.now()));
        claimed.ifPresent(this::make);
        return claimed.isPresent();
    }

    private void make(HookCall call) {
        Optional<Hook> hook = rows.find(call.hook());
        if (hook.isEmpty()) {
            return;
        }
        Found found = target.look(hook.get().url());
        URI uri = found.uri();
        InetAddress host = found.host();
        if (uri == null || host == null) {
            later(call, Objects.requireNonNullElse(found.refusal(), "Not called"));
            return;
        }
        try {
            answered(call, direct.post(uri, host, headers(hook.get(), call), call.body()));
        } catch (IOException e) {
            later(call, "No answer: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }

    private void answered(HookCall call, int status) {
        Instant now = RealTime.now();
        if (status >= 200 && status < 300) {
            rows.store(call, State.DONE, "Answered " + status, now, now);
        } else if (status == GONE) {
            rows.store(call, State.FAILED, "Answered 410: gone", now, now);
        } else {
            later(call, "Answered " + status);
        }
    }

    private void later(HookCall call, String answer) {
        Instant now = RealTime.now();
        boolean over = call.queuedAt().plus(GIVE_UP).isBefore(now);
        String words = answer.length() > 300 ? answer.substring(0, 300) : answer;
        rows.store(call, over ? State.FAILED : State.WAITING, words, now.plus(backOff(call.attempts() + 1)), now);
    }

    /** How long to wait after so many attempts. */
    static Duration backOff(int attempts) {
        return switch (attempts) {
            case 0, 1 -> Duration.ofMinutes(1);
            case 2 -> Duration.ofMinutes(5);
            case 3 -> Duration.ofMinutes(30);
            case 4 -> Duration.ofHours(2);
            default -> Duration.ofHours(6);
        };
    }

    private Map<String, String> headers(Hook hook, HookCall call) {
        long seconds = RealTime.now().getEpochSecond();
        String id = "news_" + call.id();
        return Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "Folkmoot",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(seconds),
                "webhook-signature",
                secrets.of(hook).of(id, seconds, call.body()));
    }
}
