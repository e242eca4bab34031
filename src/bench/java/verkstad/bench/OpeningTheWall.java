package verkstad.bench;

import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/** From the click to the first frame of a workshop of 2,000 headlines, with the wall on the projector. */
@Figure(
        value = "Opening the wall of 2,000 headlines",
        reference = "an empty JavaFX frame in both windows",
        goal = OpeningAPlace.GOAL,
        limit = 200)
public class OpeningTheWall extends OpeningAPlace {
    @Override
    Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Large.wall();
    }

    @Override
    Place there() {
        return new Place(null, Place.Room.FUTURES, Large.FUTURES);
    }
}
