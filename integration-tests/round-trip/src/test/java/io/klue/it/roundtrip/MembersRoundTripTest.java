package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.it.roundtrip.members.Address;
import io.klue.it.roundtrip.members.Change;
import io.klue.it.roundtrip.members.Level;
import io.klue.it.roundtrip.members.Member;
import io.klue.it.roundtrip.members.MembersApi;
import io.klue.it.roundtrip.members.MembersClient;
import io.klue.it.roundtrip.members.MembersRoutes;
import io.klue.runtime.Patch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Absent, null and a value are three things, on the wire and in process. */
class MembersRoundTripTest {
    private static final String EVERYTHING = """
            {"reason":"moved","name":"Ann","nickname":"Annie","points":7,"level":"gold","phones":["1","2"],\
            "labels":{"a":"b"},"address":{"city":"Rome","line":"Via 1"},"anything":[1]}""";
    private static final String NULLS = """
            {"reason":null,"nickname":null,"points":null,"level":null,"phones":null,"labels":null,"address":null,\
            "anything":null}""";
    private static final String NOTHING = "{\"reason\":null}";

    /** Changes the one member there is. */
    private static final class Club implements MembersApi {
        private Member member = Member.builder()
                .name("Ann")
                .nickname("Annie")
                .level(Level.BASIC)
                .address(Address.builder().city("Rome").build())
                .build();

        @Override
        public Member getMember(int id) {
            return member;
        }

        @Override
        public Member changeMember(int id, Change change) {
            Member.Builder builder = member.toBuilder();
            change.name().ifPresent(builder::name);
            change.nickname().ifGiven(builder::nickname);
            change.level().ifGiven(builder::level);
            change.phones().ifGiven(builder::phones);
            builder.address(change.address().applyTo(member.address()).orElse(null));
            member = builder.build();
            return member;
        }
    }

    private static Change change(Consumer<Change.Builder> says) {
        Change.Builder builder = Change.builder();
        says.accept(builder);
        return builder.build();
    }

    private static void script(BothWays run, MembersApi members) {
        run.call("nothing", () -> members.changeMember(1, change(c -> {})));
        run.call("null", () -> members.changeMember(1, change(c -> c.nickname(null))));
        run.call("value", () -> members.changeMember(1, change(c -> c.nickname("Anna"))));
        run.call("empty list", () -> members.changeMember(1, change(c -> c.phones(List.of()))));
        run.call(
                "nulls",
                () -> members.changeMember(
                        1, change(c -> c.phones(null).level(null).address(null))));
        run.call(
                "all wrong",
                () -> members.changeMember(
                        1,
                        change(c -> c.nickname("A")
                                .level(Level.UNRECOGNIZED)
                                .phones(List.of("1", "2", "x"))
                                .address(Address.builder()
                                        .city("Rome")
                                        .line("-".repeat(31))
                                        .build()))));
    }

    @Test
    void over_http_and_in_process_the_same_happens() {
        List<String> local = BothWays.logOf(run -> script(run, MembersClient.local(new Club())));
        List<String> remote = BothWays.served(
                MembersRoutes.of(new Club()), client -> BothWays.logOf(run -> script(run, MembersClient.of(client))));

        assertEquals(
                5,
                local.stream()
                        .filter(line -> line.contains("Member[name=Ann, "))
                        .count());
        assertEquals(local.subList(0, 5), remote.subList(0, 5));
        assertEquals(
                List.of("Optional[Annie]", "Optional.empty", "Optional[Anna]", "Optional[Anna]", "Optional[Anna]"),
                local.subList(0, 5).stream()
                        .map(line -> line.replaceAll(".*nickname=(.*?), level.*", "$1"))
                        .toList());
        assertEquals("phones=[], address=Optional.empty]", local.get(4).replaceAll(".*level=Optional.empty, ", ""));
    }

    @Test
    void what_is_inside_is_checked_on_both_ways() {
        String local = BothWays.logOf(run -> script(run, MembersClient.local(new Club())))
                .get(5);
        for (String place : List.of("/nickname", "/level", "/phones/2", "/phones", "/address/line")) {
            assertEquals(1, local.split("pointer=" + place + ",", -1).length - 1, local);
        }
        assertEquals(6, local.split("pointer=", -1).length, local);
    }

    @Test
    void the_three_states_are_read_and_written_exactly() {
        for (String json : List.of(EVERYTHING, NULLS, NOTHING)) {
            Change change = Change.CODEC.fromJson(json);
            assertEquals(json, Change.CODEC.toJson(change));
            assertEquals(change, change.toBuilder().build());
        }
        Change nulls = Change.CODEC.fromJson(NULLS);
        assertEquals(Patch.ofNull(), nulls.phones());
        assertEquals(Patch.ofNull(), nulls.level());
        Change nothing = Change.CODEC.fromJson(NOTHING);
        assertEquals(Patch.absent(), nothing.phones());
        assertEquals(Patch.absent(), nothing.points());
    }

    @Test
    void what_a_patch_holds_does_not_change_afterwards() {
        List<String> phones = new ArrayList<>(List.of("1"));
        Map<String, String> labels = new LinkedHashMap<>(Map.of("a", "b"));
        Change change = Change.builder().phones(phones).labels(labels).build();
        phones.add("2");
        labels.clear();
        assertEquals(Patch.of(List.of("1")), change.phones());
        assertEquals(Patch.of(Map.of("a", "b")), change.labels());
    }
}
