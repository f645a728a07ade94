package variorum.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells when the stations of opening a story are on the screen: the empty window, the versions lined up by their exact
/// passages, the rephrased passages with the facts.
record Milestones(Consumer<String> reached) {
	/// The last station.
	static final String WHOLE = "rephrased passages and facts on the screen";
	/// Frames until something is on the screen for certain: the one that lays it out, and the one that waits for it to be painted.
	private static final int FRAMES = 2;

	/// Begins to watch; call it before the window is shown.
	void watch(MainWindow window) {
		Optional<Held> held = Boolean.getBoolean("variorum.times") ? Optional.of(Held.watch()) : Optional.empty();
		painted("empty window on the screen", FRAMES, window.scene(), held);
		window.session.openedProperty().subscribe((before, now) -> now.filter(o -> !o.versions().isEmpty())
				.ifPresent(o -> painted(station(before, o), FRAMES, window.scene(), held)));
	}

	private static String station(Optional<Session.Opened> before, Session.Opened now) {
		if (!now.collation().isCompared()) {
			return "text on the screen";
		}
		return isWhole(before, now) ? WHOLE : "aligned text on the screen";
	}

	// Facts come with all the rest; of a story without any, what comes second is the whole.
	private static boolean isWhole(Optional<Session.Opened> before, Session.Opened now) {
		return !now.collation().facts().isEmpty()
				|| before.map(Session.Opened::collation).filter(b -> b.isCompared() && b.articles().equals(now.collation().articles()))
						.isPresent();
	}

	private void painted(String what, int frames, Scene scene, Optional<Held> held) {
		if (frames == 0) {
			reached.accept(what + held.map(Held::told).orElse(""));
			return;
		}
		Runnable[] once = new Runnable[1];
		once[0] = () -> {
			scene.removePostLayoutPulseListener(once[0]);
			Platform.runLater(() -> painted(what, frames - 1, scene, held));
		};
		scene.addPostLayoutPulseListener(once[0]);
		Platform.requestNextPulse();
	}
}
