package org.folkmoot.testkit.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server that takes every mail as fast as it can and keeps a ledger: a mail stands in it before its sender is
 * told that it was taken. As a program, {@code SmtpSink PORT}, it serves until it is ended, and {@code HELP} asks it for
 * its figures.
 */
public final class SmtpSink implements AutoCloseable {

    private static final int WAITING_CALLERS = 200;

    private final Ledger ledger = new Ledger();
    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket open;

    /** Opens it on this port of the loopback address; 0 for any. */
    public SmtpSink(int port) {
        open = listen(port);
        this.port = open.getLocalPort();
    }

    /** Serves until the process is ended. */
    public static void main(String[] arguments) throws InterruptedException {
        new SmtpSink(Integer.parseInt(arguments[0]));
        Thread.currentThread().join();
    }

    /** As {@code --smtp} takes it. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** What was taken. */
    public Ledger ledger() {
        return ledger;
    }

    /** The mails that this address got, with their words, in the order of their arrival. */
    public List<String> to(String recipient) {
        return ledger.to(recipient);
    }

    /** Hangs up on everybody and takes no calls until it is opened again. */
    public void shut() {
        try {
            open.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes calls again, on the same port. */
    public void reopen() {
        open = listen(port);
    }

    private ServerSocket listen(int at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), at), WAITING_CALLERS);
            start(() -> answer(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                callers.add(caller);
                start(() -> talk(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            caller.setTcpNoDelay(true);
            new Conversation(caller.getInputStream(), caller.getOutputStream(), ledger).hold();
        } catch (IOException e) {
            // The caller was killed, or we hung up: what stands in the ledger stands.
            callers.remove(caller);
        } finally {
            callers.remove(caller);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "smtp sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        shut();
    }
}
