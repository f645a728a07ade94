package variorum.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.text.Progress;
import variorum.view.Filter;

/// The line at the bottom: what was found, what was done or is under the pointer, what is going on, and the keys to go on with.
final class StatusBar extends HBox {
	/// Nanoseconds that what was said is not given up for what is under the pointer.
	private static final long STAYS = 4_000_000_000L;
	private final Session session;
	private final Label found = new Label();
	private long saidAt;

	StatusBar(Session session, Work work) {
		this.session = session;
		getStyleClass().add("status");
		setAlignment(Pos.CENTER_LEFT);
		var hint = new Label();
		hint.textProperty().bind(Bindings.createStringBinding(this::said, session.said, session.awaited, session.hint));
		hint.getStyleClass().add("said");
		hint.setMinWidth(0);
		var space = new Region();
		HBox.setHgrow(space, Priority.ALWAYS);
		var keys = new Label(Phrases.of("status-keys"));
		keys.setMinWidth(0);
		// What is awaited is to be read to its end.
		keys.visibleProperty().bind(session.awaited.isEmpty());
		keys.managedProperty().bind(keys.visibleProperty());
		getChildren().addAll(found, hint, space, progress(work), keys);
		found.setMinWidth(USE_PREF_SIZE);
		session.openedProperty().subscribe(now -> fill());
		session.collecting.subscribe(now -> fill());
		// What was under the pointer is no longer what is looked at.
		session.selection.subscribe(now -> session.hint.set(""));
		session.said.subscribe(now -> saidAt = System.nanoTime());
		session.hint.subscribe(now -> {
			if (!now.isEmpty() && System.nanoTime() - saidAt > STAYS) {
				session.said.set("");
			}
		});
	}

	private String said() {
		return Stream.of(session.said, session.awaited, session.hint).map(StringProperty::get).filter(s -> !s.isEmpty()).findFirst()
				.orElse("");
	}

	private void fill() {
		found.setText(session.opened().map(o -> o.collation().isCompared() ? words(o.counts()) : Phrases.of("passages-come-in-a-moment"))
				.orElse(""));
	}

	private String words(Filter.Counts c) {
		return Phrases.count(c.passages(), "one-passage", "many-passages")
				+ (c.moved() > 0 ? ", " + c.moved() + Phrases.of("moved") : "") + " · "
				+ (session.collecting.get() ? Phrases.of("collecting-facts")
				: Phrases.count(c.facts(), "one-shared-fact", "many-shared-facts")
						+ (c.differing() > 0 ? " · " + c.differing() + Phrases.of("told-differently-2") : ""));
	}

	private static String words(Progress.Stage stage) {
		return Phrases.of(switch (stage) {
			case STARTING -> "stage-starting";
			case READING -> "stage-reading";
			case ALIGNING -> "stage-aligning";
			case LOADING_MODEL -> "stage-loading-model";
			case ENCODING -> "stage-encoding";
			case REPHRASINGS -> "stage-rephrasings";
			case SENTENCES -> "stage-sentences";
			case COLLECTING_FACTS -> "stage-collecting-facts";
			case JOINING_FACTS -> "stage-joining-facts";
		});
	}

	private static HBox progress(Work work) {
		var stage = new Label();
		var bar = new ProgressBar();
		bar.setPrefWidth(110);
		var stop = new Button(Phrases.of("stop"));
		stop.getStyleClass().add("small-button");
		stop.setOnAction(e -> work.cancel());
		var box = new HBox(8, stage, bar, stop);
		box.setAlignment(Pos.CENTER_LEFT);
		box.setMinWidth(USE_PREF_SIZE);
		work.stateProperty().subscribe((Optional<Work.State> s) -> {
			box.setVisible(s.isPresent());
			box.setManaged(s.isPresent());
			s.ifPresent(now -> {
				stage.setText(words(now.stage()));
				// A bar that runs to and fro is motion that tells nothing.
				boolean still = bar.getScene() != null && bar.getScene().getPreferences().isReducedMotion();
				bar.setProgress(now.share() > 0 || still ? now.share() : ProgressBar.INDETERMINATE_PROGRESS);
			});
		});
		return box;
	}
}
