package io.klue.it.roundtrip;

import io.klue.it.roundtrip.depot.DepotRoutes;
import io.klue.it.roundtrip.depot.ExportPricesParams;
import io.klue.it.roundtrip.depot.Price;
import io.klue.it.roundtrip.depot.WatchPricesParams;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams prices of a kilobyte each, and answers on its standard output what it is asked on its standard input. */
final class StreamServer extends Depot {
    private final AtomicInteger made = new AtomicInteger();
    private final Semaphore closings = new Semaphore(0);

    static Price large(int number) {
        return Price.builder()
                .part("part " + number + " " + "x".repeat(1000))
                .cents(number)
                .build();
    }

    private Stream<Price> prices(int count) {
        made.set(0);
        return IntStream.range(0, count)
                .peek(number -> made.incrementAndGet())
                .mapToObj(StreamServer::large)
                .onClose(closings::release);
    }

    @Override
    public Streamed<ServerSentEvent<Price>> watchPrices(WatchPricesParams params) {
        return Streamed.of(
                prices(params.count()).map(price -> ServerSentEvent.of(price).withId(String.valueOf(price.cents()))));
    }

    @Override
    public Streamed<Price> exportPrices(ExportPricesParams params) {
        return Streamed.of(prices(params.count()));
    }

    /** Says its URL, then what is asked for: {@code made}, or {@code closed}, for which it waits. */
    public static void main(String[] args) throws IOException, InterruptedException {
        StreamServer depot = new StreamServer();
        try (ApiServer server = ApiServer.builder()
                        .config(Config.of(Map.of("name", "depot")))
                        .port(0)
                        .routes(DepotRoutes.of(depot))
                        .start();
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("> " + server.url());
            for (String question = in.readLine(); question != null; question = in.readLine()) {
                System.out.println(
                        question.equals("made")
                                ? "> " + depot.made.get()
                                : "> " + depot.closings.tryAcquire(20, TimeUnit.SECONDS));
            }
        }
    }
}
