package org.folkmoot.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.calls.CallTarget;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;

/** What an administrator does with the systems that are told of public news. */
@ApplicationScoped
public class RunHooks {

    private static final int SHOWN = 50;

    private final HookRows rows;
    private final HookSecrets secrets;
    private final CallTarget target;
    private final Instance<NewsSource> sources;
    private final Transactions transactions;
    private final CallWake wake;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RunHooks() {
        rows = null;
        secrets = null;
        target = null;
        sources = null;
        transactions = null;
        wake = null;
        audit = null;
    }

    @Inject
    RunHooks(
            HookRows rows,
            HookSecrets secrets,
            CallTarget target,
            @Any Instance<NewsSource> sources,
            Transactions transactions,
            CallWake wake,
            Audit audit) {
        this.rows = rows;
        this.secrets = secrets;
        this.target = target;
        this.sources = sources;
        this.transactions = transactions;
        this.wake = wake;
        this.audit = audit;
    }

    /** Every kind of news. */
    public List<NewsKind> kinds() {
        return sources.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    /** Every system. */
    public List<Hook> all() {
        return rows.all();
    }

    /** One system. */
    public Hook find(long id) {
        return rows.find(id).orElseThrow(() -> NotFound.of("system", id));
    }

    /** Its newest calls. */
    public List<HookCall> calls(long id) {
        return rows.newest(id, SHOWN);
    }

    /** Its secret. Whoever sees it can sign in our name, so the look is noted. */
    @Transactional
    public String secret(long id) {
        Hook hook = find(id);
        audit.wrote("webhook.secret", "webhook:" + id, "Looked at the secret");
        return secrets.written(hook);
    }

    /** Why an address cannot be called; empty where it can. */
    public Optional<String> refusal(String url) {
        return target.refusal(url);
    }

    /** Adds a system; the caller has asked {@link #refusal} first. */
    @Transactional
    public long add(String name, String url, List<String> kinds) {
        long id = rows.add(name, url, kinds, RealTime.now());
        audit.wrote("webhook.add", "webhook:" + id, name + ", " + url);
        return id;
    }

    /** Changes a system. */
    @Transactional
    public void change(long id, String name, String url, List<String> kinds) {
        Hook was = find(id);
        rows.change(new Hook(id, name, url, kinds, was.secretVersion(), was.paused(), was.createdAt()));
        audit.wrote("webhook.change", "webhook:" + id, name + ", " + url);
    }

    /** Makes its secret anew; calls signed with the old one end at once. */
    @Transactional
    public void newSecret(long id) {
        Hook was = find(id);
        rows.change(new Hook(
                id, was.name(), was.url(), was.kinds(), was.secretVersion() + 1, was.paused(), was.createdAt()));
        audit.wrote("webhook.secret", "webhook:" + id, "Made a new secret");
    }

    /** Stops telling it, or goes on. What happens meanwhile it is never told. */
    @Transactional
    public void pause(long id, boolean paused) {
        Hook was = find(id);
        rows.change(new Hook(id, was.name(), was.url(), was.kinds(), was.secretVersion(), paused, was.createdAt()));
        audit.wrote("webhook.pause", "webhook:" + id, paused ? "Paused" : "Goes on");
    }

    /** Removes a system and what is known of its calls. */
    @Transactional
    public void remove(long id) {
        Hook was = find(id);
        rows.remove(id);
        audit.wrote("webhook.remove", "webhook:" + id, was.name() + ", " + was.url());
    }

    /** Makes a call once more. */
    @Transactional
    public void again(long id, long call) {
        if (!rows.again(id, call, RealTime.now())) {
            throw Conflict.on("call", call);
        }
        audit.wrote("webhook.again", "webhook:" + id, "Call " + call);
        transactions.afterCommit(wake.get()::call);
    }
}
