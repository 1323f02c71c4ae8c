package io.klue.it.roundtrip;

import io.klue.it.roundtrip.media.AddAlbumParams;
import io.klue.it.roundtrip.media.AddNoteBody;
import io.klue.it.roundtrip.media.MediaApi;
import io.klue.it.roundtrip.media.NoteChange;
import io.klue.it.roundtrip.media.SetMoodBody;
import io.klue.runtime.Payload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers what it was sent. */
final class MediaEcho implements MediaApi {
    @Override
    public String addNote(AddNoteBody body) {
        return body instanceof AddNoteBody.Binary binary ? text(binary.body()) : body.toString();
    }

    @Override
    public String changeNote(Optional<NoteChange> noteChange) {
        return noteChange.toString();
    }

    @Override
    public String setMood(Optional<SetMoodBody> body) {
        return body.toString();
    }

    @Override
    public String setCount(int body) {
        return String.valueOf(body);
    }

    @Override
    public String addLegacy(Payload body) {
        return text(body);
    }

    @Override
    public String addAlbum(AddAlbumParams params) {
        return params.title()
                + params.tags()
                + params.cover().map(MediaEcho::text)
                + params.photos().stream().map(MediaEcho::text).toList();
    }

    static String text(Payload payload) {
        return payload.mediaType() + payload.fileName().map(name -> " " + name).orElse("") + "="
                + new String(payload.readAll(), StandardCharsets.UTF_8);
    }
}
