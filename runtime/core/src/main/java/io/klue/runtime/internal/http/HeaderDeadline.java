package io.klue.runtime.internal.http;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpParser.State;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Closes connections on which the headers of a request trickle in. Each byte renews Jetty's idle timeout, so a client
 * could hold a connection for ever.
 */
final class HeaderDeadline extends AbstractLifeCycle {
    private static final Set<State> IN_HEADERS = EnumSet.range(State.METHOD, State.HEADER);

    private final Server server;
    private final Duration limit;

    HeaderDeadline(Server server, Duration limit) {
        this.server = server;
        this.limit = limit;
    }

    @Override
    protected void doStart() {
        scheduleNext();
    }

    private void scheduleNext() {
        server.getScheduler().schedule(this::closeLate, limit.toMillis() / 2, TimeUnit.MILLISECONDS);
    }

    private void closeLate() {
        if (!isRunning()) {
            return;
        }
        try {
            for (Connector connector : server.getConnectors()) {
                connector.getConnectedEndPoints().stream().filter(this::isLate).forEach(EndPoint::close);
            }
        } finally {
            scheduleNext();
        }
    }

    private boolean isLate(EndPoint endPoint) {
        Connection connection = endPoint.getConnection() instanceof SslConnection secure
                ? secure.getSslEndPoint().getConnection()
                : endPoint.getConnection();
        return connection instanceof HttpConnection http && isLate(http.getParser());
    }

    private boolean isLate(HttpParser parser) {
        return IN_HEADERS.contains(parser.getState())
                && NanoTime.millisSince(parser.getBeginNanoTime()) > limit.toMillis();
    }
}
