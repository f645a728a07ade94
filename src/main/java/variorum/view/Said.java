package variorum.view;

/// What views, pictures and reports say: the phrases of `words.properties` in this package.
public final class Said {
	private static final Wordbook BOOK = new Wordbook("variorum.view.words");

	private Said() { }

	/// The phrase under `key`, with `words` in the place of `{0}`, `{1}` ….
	public static String of(String key, Object... words) {
		return BOOK.of(key, words);
	}

	/// A number and what there is so many of.
	public static String count(int n, String one, String many) {
		return BOOK.count(n, one, many);
	}
}
