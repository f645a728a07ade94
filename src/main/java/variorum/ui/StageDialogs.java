package variorum.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The platform's own dialogs over a stage.
record StageDialogs(Stage stage) implements Dialogs {
	private static final System.Logger LOG = System.getLogger(StageDialogs.class.getName());

	@Override
	public List<Path> files() {
		var chooser = new FileChooser();
		chooser.setTitle(Phrases.of("open-the-versions-of-a"));
		List<File> files = chooser.showOpenMultipleDialog(stage);
		return files == null ? List.of() : files.stream().map(File::toPath).toList();
	}

	@Override
	public Optional<Path> folder() {
		var chooser = new DirectoryChooser();
		chooser.setTitle(Phrases.of("open-a-folder-of-versions"));
		return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
	}

	@Override
	public Optional<Path> save(String name) {
		var chooser = new FileChooser();
		chooser.setInitialFileName(name);
		return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
	}

	@Override
	public void fault(Throwable fault) {
		LOG.log(System.Logger.Level.ERROR, "something in Variorum failed", fault);
	}
}
