package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Which ports of this machine are free. */
public final class Ports {
    private Ports() {}

    /** Whether the port can be listened on. */
    public static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** A free port, the one wished for if it is. */
    public static int freeNear(InetAddress address, int wished) {
        return wished > 0 && wished < (1 << 16) && isFree(address, wished) ? wished : anyFree(address);
    }

    /** Any free port. */
    public static int anyFree(InetAddress address) {
        try (ServerSocket socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
