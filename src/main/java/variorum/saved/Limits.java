package variorum.saved;

/// What a saved story may cost to read, whoever wrote it: `file` bytes on disk, `entry` and `total` bytes unpacked, `text`
/// bytes of one part written as JSON, `entries` parts. Follows from the memory there is, so that a hostile file cannot use it
/// up.
record Limits(long file, long entry, long total, long text, int entries) {
	/// An entry that unpacks to more than this many times what it takes packed, and is not small, holds no text or document.
	static final int RATIO = 200;
	static final long SMALL = 4L << 20;

	private static final long MOST_TOTAL = 1L << 30;
	private static final int MOST_ENTRIES = 10_000;
	private static final long MOST_TEXT = 16L << 20;

	/// The limits of this process.
	static Limits here() {
		return of(Runtime.getRuntime().maxMemory());
	}

	static Limits of(long memory) {
		long total = Math.min(MOST_TOTAL, memory / 3);
		return new Limits(total / 2, total / 4, total, MOST_TEXT, MOST_ENTRIES);
	}
}
