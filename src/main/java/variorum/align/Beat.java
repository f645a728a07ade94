package variorum.align;

/// Lets long work be heard, and so cancelled, in the middle of one pair of versions.
///
/// The inner loops call [#tick] for every token, run or gap; one tick in [#EVERY] is a report, so that hearing costs nothing.
final class Beat {
	private static final int EVERY = 1024;

	private final Runnable report;
	private int ticks;

	/// `report` says how far the work has come and throws when it is cancelled.
	Beat(Runnable report) {
		this.report = report;
	}

	void tick() {
		if (++ticks % EVERY == 0) {
			report.run();
		}
	}
}
