print("hetang")
