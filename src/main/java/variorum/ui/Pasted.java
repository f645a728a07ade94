package variorum.ui;

import java.util.Optional;

/// A version that was pasted: its text, and what its reader says of it.
record Pasted(String text, Optional<String> headline, Optional<String> outlet, Optional<String> date) {
	private static final int LONGEST_NAME = 60;

	/// What it is called among the files: `Harbour News – Ferry runs aground`, without what a file's name cannot have.
	String name() {
		String words = outlet.map(o -> headline.map(h -> o + " – " + h).orElse(o)).or(() -> headline).orElse(Phrases.of("pasted-text"));
		String safe = words.replaceAll("[^\\p{L}\\p{M}\\p{N} ,.'’–-]", " ").replaceAll("\\s+", " ").replaceAll("^[. ]+", "").strip();
		String cut = safe.length() <= LONGEST_NAME ? safe : safe.substring(0, Math.max(1, safe.lastIndexOf(' ', LONGEST_NAME))).strip();
		return cut.isEmpty() ? Phrases.of("pasted-text") : cut;
	}
}
