package variorum.model;

import java.util.List;
import java.util.Optional;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

/// Keeps what an encoder says of a text on disk, by the content of its sentences, so that a story opened again costs nothing.
final class CachingEncoder implements Encoder {
	private final Encoder encoder;
	private final String name;
	private final KeptFolder folder;

	/// `name` stands for the model: vectors kept under another name are not used.
	CachingEncoder(Encoder encoder, String name, KeptFolder folder) {
		this.encoder = encoder;
		this.name = name;
		this.folder = folder;
	}

	@Override
	public List<Encoding> encode(String text, List<Span> sentences, Progress progress) {
		if (sentences.isEmpty()) {
			return List.of();
		}
		String key = KeptFolder.key(name, sentences.stream().map(s -> s.of(text)).toList());
		Optional<List<Encoding>> kept = folder.read(key).flatMap(bytes -> VectorFile.read(bytes, sentences));
		return kept.orElseGet(() -> {
			var made = encoder.encode(text, sentences, progress);
			folder.write(key, VectorFile.write(made, sentences));
			return made;
		});
	}

	@Override
	public void close() {
		encoder.close();
	}
}
