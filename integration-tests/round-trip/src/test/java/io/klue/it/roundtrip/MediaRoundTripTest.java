package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.media.AddAlbumParams;
import io.klue.it.roundtrip.media.AddNoteBody;
import io.klue.it.roundtrip.media.MediaApi;
import io.klue.it.roundtrip.media.MediaClient;
import io.klue.it.roundtrip.media.MediaRoutes;
import io.klue.it.roundtrip.media.Mood;
import io.klue.it.roundtrip.media.Note;
import io.klue.it.roundtrip.media.NoteChange;
import io.klue.it.roundtrip.media.SetMoodBody;
import io.klue.runtime.Payload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bodies of every kind. */
class MediaRoundTripTest {
    private static final String ODD = "ä€🐱 \"\\\r\n&=%+;";

    private static Payload payload(String type, String text) {
        return Payload.of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void script(BothWays run, MediaApi api) {
        Note note = Note.builder().text(ODD).build();
        Note empty = Note.builder().text("").build();
        run.call("json", () -> api.addNote(new AddNoteBody.Json(note)));
        run.call("several", () -> api.addNote(new AddNoteBody.VndNotesJson(List.of(note, note))));
        run.call("too many", () -> api.addNote(new AddNoteBody.VndNotesJson(List.of(note, note, empty, note))));
        run.call("text", () -> api.addNote(new AddNoteBody.Text(ODD)));
        run.call("no text", () -> api.addNote(new AddNoteBody.Text("")));
        run.call("long text", () -> api.addNote(new AddNoteBody.Text("x".repeat(21))));
        run.call("image", () -> api.addNote(new AddNoteBody.Binary(payload("image/jpeg", ODD))));
        run.call("no image", () -> api.addNote(new AddNoteBody.Binary(payload("image/png", ""))));
        run.call("film", () -> api.addNote(new AddNoteBody.Binary(payload("video/mp4", ""))));
        run.call("page", () -> api.addLegacy(payload("text/html", "<p>")));
        run.call(
                "album with a page",
                () -> api.addAlbum(AddAlbumParams.builder()
                        .title("t")
                        .photos(List.of(payload("text/html", "<p>")))
                        .build()));
        run.call(
                "change",
                () -> api.changeNote(
                        Optional.of(NoteChange.builder().title(null).build())));
        run.call("no change", () -> api.changeNote(Optional.empty()));
        run.call("mood as text", () -> api.setMood(Optional.of(new SetMoodBody.Text(Mood.GOOD))));
        run.call("mood as JSON", () -> api.setMood(Optional.of(new SetMoodBody.Json(Mood.BAD))));
        run.call("no mood", () -> api.setMood(Optional.empty()));
        run.call("count", () -> api.setCount(7));
        run.call("unlucky count", () -> api.setCount(13));
        run.call("low count", () -> api.setCount(0));
        run.call("legacy", () -> api.addLegacy(payload("application/xml", "<a/>")));
        AddAlbumParams album = AddAlbumParams.builder()
                .title(ODD)
                .tags(List.of("", ODD, "c"))
                .cover(payload("image/png", "c").named(ODD))
                .photos(List.of(
                        payload("image/png", "1").named("1.png"),
                        Payload.of("image/gif", new ByteArrayInputStream(new byte[] {'2'}))
                                .named("2 \\ \".gif")))
                .build();
        run.call("album", () -> api.addAlbum(album));
        run.call(
                "album of four photos",
                () -> api.addAlbum(AddAlbumParams.builder()
                        .title("")
                        .photos(java.util.Collections.nCopies(4, payload("image/png", "")))
                        .build()));
    }

    @Test
    void over_http_and_in_process_the_same_happens() {
        List<String> local = BothWays.logOf(run -> script(run, MediaClient.local(new MediaEcho())));
        List<String> remote = BothWays.served(
                MediaRoutes.of(new MediaEcho()), client -> BothWays.logOf(run -> script(run, MediaClient.of(client))));

        assertEquals(String.join("\n", local), String.join("\n", remote));
        assertCame(local, "json", "Json[body=Note[text=" + ODD);
        assertCame(local, "too many", "pointer=, keyword=maxItems");
        assertCame(local, "too many", "pointer=/2/text, keyword=minLength");
        assertCame(local, "no text", "Text[body=]");
        assertCame(local, "long text", "keyword=maxLength");
        assertCame(local, "image", "image/jpeg=" + ODD);
        assertCame(local, "no image", "image/png=");
        assertCame(local, "film", "415 UNSUPPORTED_MEDIA_TYPE The body is video/mp4, but must be");
        assertCame(local, "page", "415 UNSUPPORTED_MEDIA_TYPE The body is text/html, but must be application/xml");
        assertCame(local, "album with a page", "The part photos is text/html, but must be image/png or image/*");
        assertCame(local, "mood as text", "Optional[Text[body=GOOD]]");
        assertCame(local, "unlucky count", "400 INVALID_PARAMETER");
        assertCame(local, "low count", "keyword=minimum");
        assertCame(local, "album", "[image/png 1.png=1, image/gif 2 \\ \".gif=2]");
        assertCame(local, "album of four photos", "pointer=form/photos, keyword=maxItems");
    }

    private static void assertCame(List<String> log, String call, String words) {
        String line = log.stream()
                .filter(l -> l.startsWith(call + " -> "))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains(words), line);
    }
}
